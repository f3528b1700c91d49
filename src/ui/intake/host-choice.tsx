import { Button, Select } from '@mantine/core';
import type { Host } from '../../core/hosts/host.ts';
import { hostsAsking } from '../../core/hosts/hosts-asking.ts';
import { idOf } from '../../core/shared/id.ts';

interface HostChoiceProps {
  /** Key of the document's type: hosts that ask for one come first. */
  readonly type: string;
  readonly hosts: readonly Host[];
  readonly value: Host['id'] | undefined;
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (host: Host['id'] | null) => void;
}

/** Which host a paper is for. Where one host alone asks for such a paper, it is offered, never taken. */
export function HostChoice(props: HostChoiceProps) {
  const { type, hosts, value, label, description, error, onChange } = props;
  const asking = hostsAsking(type, hosts);
  const [only] = asking;
  return (
    <div>
      <Select
        label={label}
        description={description}
        placeholder={hosts.length === 0 ? 'Add the host first' : 'Say which host it is for'}
        disabled={hosts.length === 0}
        clearable
        searchable
        data={groupHosts(asking, hosts)}
        value={value ?? null}
        error={error}
        onChange={(host) => onChange(host === null ? null : idOf<'host'>(host))}
      />
      {value === undefined && asking.length === 1 && only !== undefined && (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => onChange(only.id)}>
          It is for {only.name}, which alone asks for one
        </Button>
      )}
    </div>
  );
}

function groupHosts(asking: readonly Host[], hosts: readonly Host[]) {
  const items = (some: readonly Host[]) => some.map(({ id, name }) => ({ value: id, label: name }));
  if (asking.length === 0) return items(hosts);
  const others = hosts.filter((host) => !asking.includes(host));
  return [
    { group: 'Ask for one', items: items(asking) },
    { group: 'Other hosts', items: items(others) },
  ].filter((group) => group.items.length > 0);
}
