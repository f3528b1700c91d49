import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { PaperOrder } from '../../core/hosts/host.ts';
import classes from './fields/fields.module.css';

interface PaperOrderFieldsProps {
  readonly order: PaperOrder | undefined;
  readonly types: readonly DocumentType[];
  readonly onChange: (order: PaperOrder | undefined) => void;
}

/** The files that a host wants, each with its papers in the order in which they are chosen. */
export function PaperOrderFields({ order = [], types, onChange }: PaperOrderFieldsProps) {
  const put = (files: PaperOrder) => onChange(files.length === 0 ? undefined : files);
  return (
    <div className={classes.entries}>
      {order.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: files have no identity but their place
        <div key={index} className={classes.entry}>
          <MultiSelect
            label={`File ${index + 1}, papers in this order`}
            className={classes.words}
            searchable
            data={types.map(({ key, title }) => ({ value: key, label: title }))}
            value={[...file]}
            onChange={(keys) =>
              put(
                keys.length === 0
                  ? order.filter((_, at) => at !== index)
                  : order.map((old, at) => (at === index ? keys : old)),
              )
            }
          />
          <ActionIcon
            className={classes.remove}
            aria-label={`Remove file ${index + 1}`}
            onClick={() => put(order.filter((_, at) => at !== index))}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        className={classes.add}
        leftSection={<IconPlus size={14} aria-hidden />}
        disabled={order.length >= 10}
        onClick={() => put([...order, [types[0]?.key ?? 'cv']])}
      >
        Add a file with a fixed order of papers
      </Button>
    </div>
  );
}
