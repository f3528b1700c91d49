import { z } from 'zod';
import type { Predicate } from '../../../core/requirements/predicates/predicate.ts';
import { exactly } from '../exactly.ts';
import { afterArrivalSchema } from './after-arrival-schema.ts';
import { atLeastBeforeSchema } from './at-least-before-schema.ts';
import { atLeastSchema } from './at-least-schema.ts';
import { attributeSchema } from './attribute-schema.ts';
import { completeSeriesSchema } from './complete-series-schema.ts';
import { downloadableUntilSchema } from './downloadable-until-schema.ts';
import { eachPartSchema } from './each-part-schema.ts';
import { endOfMonthValiditySchema } from './end-of-month-validity-schema.ts';
import { fromFactSchema } from './from-fact-schema.ts';
import { fromOtherSchema } from './from-other-schema.ts';
import { immuneSchema } from './immune-schema.ts';
import { issuedInSchema } from './issued-in-schema.ts';
import { issuedOnOrAfterSchema } from './issued-on-or-after-schema.ts';
import { notOlderThanSchema } from './not-older-than-schema.ts';
import { seasonSchema } from './season-schema.ts';
import { validThroughSchema } from './valid-through-schema.ts';
import { withinBeforeSchema } from './within-before-schema.ts';

/** Every kind of predicate; one that lacks a kind does not compile. */
export const predicateSchema = exactly<Predicate>()(
  z.discriminatedUnion('kind', [
    notOlderThanSchema,
    validThroughSchema,
    endOfMonthValiditySchema,
    seasonSchema,
    withinBeforeSchema,
    atLeastBeforeSchema,
    fromOtherSchema,
    fromFactSchema,
    atLeastSchema,
    issuedOnOrAfterSchema,
    afterArrivalSchema,
    attributeSchema,
    completeSeriesSchema,
    eachPartSchema,
    immuneSchema,
    issuedInSchema,
    downloadableUntilSchema,
  ]),
);
