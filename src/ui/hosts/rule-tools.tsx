import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import classes from './rules-section.module.css';

export interface RuleToolsProps {
  readonly title: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Absent at an end of the list. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

/** What can be done with one rule of a list. */
export function RuleTools({ title, onEdit, onRemove, onUp, onDown }: RuleToolsProps) {
  return (
    <div className={`${classes.tools} no-print`}>
      <ActionIcon aria-label={`Edit ${title}`} onClick={onEdit}>
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={`More for ${title}`}>
            <IconDots size={15} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowUp size={14} aria-hidden />}
            disabled={onUp === undefined}
            onClick={onUp}
          >
            Move up
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={14} aria-hidden />}
            disabled={onDown === undefined}
            onClick={onDown}
          >
            Move down
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={14} aria-hidden />} onClick={onRemove}>
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
