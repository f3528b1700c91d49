import type { ImmunizationReview } from '../../contract/immunizations-contract.ts';
import { physicianSheet } from '../../core/hosts/physician-sheet.ts';
import { formBlocks } from '../../core/immunizations/form-blocks.ts';
import type { ImmunizationRecord } from '../../core/immunizations/immunization-record.ts';
import { tellHistory } from '../../core/immunizations/tell-history.ts';
import { validateRecord } from '../../core/immunizations/validate-record.ts';
import { listLabOrders } from '../../core/planning/orders/lab-orders.ts';
import { listNeeds } from '../../core/planning/renewals/list-needs.ts';
import type { SeasonMemory } from '../../core/season/season-memory.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';

/** Findings, blocks, orders and the sheet are functions of the rows, made anew at every look. */
export function reviewRecord(rows: SeasonRows, memory: SeasonMemory): ImmunizationReview {
  const { profile, today, documents } = rows;
  const record = withPapersAtHand(rows);
  const at = { dateOfBirth: profile.dateOfBirth, today };
  const told = tellHistory(documents, record, at);
  const blocks = formBlocks(told, at);
  const orders = listLabOrders({
    needs: listNeeds(rows, memory),
    types: rows.types,
    told,
    at,
  });
  const sheet = physicianSheet({ profile, blocks, orders, documents, today });
  return { findings: validateRecord(record, at), blocks, orders, sheet };
}

/** A paper that went while its entry stayed, by undoing an import, is no paper. */
function withPapersAtHand({ record, documents }: SeasonRows): ImmunizationRecord {
  const held = new Set(documents.map(({ id }) => id));
  return record.map((entry) => ({
    ...entry,
    evidence: entry.evidence.filter((id) => held.has(id)),
  }));
}
