import type { FactOption } from '../document-type.ts';
import { circumstance, labelled, option } from './option.ts';

/** What a drug screen came to: the words of the officer's letter (facts on papers, A15). */
export const DRUG_RESULTS: readonly FactOption[] = [
  option('negative', 'neg', 'none detected', 'not detected', 'clear', 'passed', 'negative result'),
  ...[
    option('negative-dilute', 'dilute', 'dilute negative', 'negative dilute'),
    option('positive', 'pos', 'non-negative', 'detected', 'failed'),
    option('adulterated'),
    option('substituted'),
    option('invalid', 'invalid result'),
    option('rejected', 'rejected for testing'),
    option('cancelled', 'canceled'),
  ].map(circumstance),
];

/** What a panel can look for. Which of them a "10 panel" holds differs (facts on papers, A15). */
export const SUBSTANCES: readonly FactOption[] = [
  labelled(
    'THC (marijuana)',
    option('THC', 'marijuana', 'cannabis', 'cannabinoids', 'cannabinoid', 'marijuana metabolites'),
  ),
  option('cocaine', 'cocaine metabolites', 'benzoylecgonine', 'COC'),
  option('opiates', 'opiate', 'codeine', 'morphine', 'codeine-morphine', 'codeine/morphine', 'OPI'),
  option('amphetamines', 'amphetamine', 'AMP'),
  labelled('PCP (phencyclidine)', option('PCP', 'phencyclidine')),
  option('methamphetamine', 'methamphetamines', 'mAMP', 'MET'),
  labelled('MDMA (ecstasy)', option('MDMA', 'ecstasy')),
  option('benzodiazepines', 'benzodiazepine', 'BZO', 'benzos'),
  option('barbiturates', 'barbiturate', 'BAR'),
  option('methadone', 'MTD'),
  option('propoxyphene', 'PPX'),
  option('methaqualone', 'quaaludes'),
  option('oxycodone', 'oxymorphone', 'oxycodone/oxymorphone', 'OXY'),
  option('hydrocodone', 'hydromorphone', 'hydrocodone/hydromorphone'),
  option('heroin', '6-AM', '6-acetylmorphine', '6-MAM'),
  option('fentanyl', 'FEN', 'norfentanyl'),
  option('buprenorphine', 'BUP'),
  option('tramadol', 'TRA'),
  option('meperidine', 'pethidine'),
  option('ketamine', 'KET'),
  option('alcohol', 'ethanol', 'ethyl glucuronide', 'EtG'),
  option('tricyclic antidepressants', 'TCA', 'tricyclics'),
  option('LSD'),
  option('cotinine', 'nicotine'),
];

/** Makers of respirators; UCLA's county sites take Halyard and not 3M (domain facts, row 18). */
export const MASK_MAKES: readonly FactOption[] = [
  option('3M', 'three M', '3M Company', 'Minnesota Mining'),
  option('Halyard', 'Halyard Health', 'Owens & Minor', 'O&M Halyard', 'Owens & Minor Halyard'),
  option('Kimberly-Clark', 'Kimberly Clark', 'KC', 'Kleenguard', 'Tecnol'),
  labelled(
    'Halyard, sold by Kimberly-Clark',
    option('Halyard/Kimberly-Clark', 'Kimberly-Clark/Halyard', 'Kimberly-Clark (Halyard)'),
  ),
  option('Moldex', 'Moldex-Metric'),
  option('Honeywell', 'North', 'Sperian', 'Willson', 'Honeywell North'),
  option('BYD', 'BYD Care', 'BYD Precision'),
  option('Alpha Pro Tech', 'Alpha ProTech'),
  option('Gerson', 'Louis M. Gerson'),
  option('Prestige Ameritech', 'Prestige'),
  option('Makrite'),
  option('Cardinal Health', 'Cardinal'),
  option('Medline'),
  option('Dräger', 'Draeger', 'Drager'),
  option('Uvex'),
  option('MSA'),
  option('Benehal'),
  option('Shanghai Dasheng', 'Dasheng', 'DTC'),
];

/** The size stands in the model of many masks: 1860S is the small 1860 (facts on papers, A14). */
export const MASK_MODELS: readonly FactOption[] = [
  option('1860', '3M 1860', '1860R', '1860 regular', '3M 1860R', '3M 1860 N95'),
  option('1860S', '3M 1860S', '1860 small', '3M 1860 small', '1860-S'),
  option(
    '1870+',
    '1870 plus',
    '3M 1870+',
    '3M 1870 plus',
    '1870 Aura',
    '3M Aura 1870+',
    'Aura 1870+',
  ),
  option('8210', '3M 8210', '8210 plus', '3M 8210 plus'),
  option('8511', '3M 8511'),
  option('9205+', '3M 9205+', '9205', 'Aura 9205+', '3M Aura 9205+'),
  option('9210+', '3M 9210+', '9210', 'Aura 9210+', '3M Aura 9210+'),
  option('46727', 'Fluidshield 46727', 'Halyard 46727'),
  option('46827', 'Fluidshield 46827', 'Halyard 46827'),
  option('Fluidshield', 'Halyard Fluidshield', 'Fluidshield PFR95', 'PFR95', 'Duckbill'),
  option('46767', 'Fluidshield 46767', 'Halyard 46767'),
  option('46867', 'Fluidshield 46867', 'Halyard 46867'),
  option('1510', 'Moldex 1510', '1510 series'),
  option('1511', 'Moldex 1511'),
  option('1512', 'Moldex 1512'),
  option('1517', 'Moldex 1517'),
  option('2200', 'Moldex 2200', '2200N95', 'Moldex 2200N95'),
  option('DC365', 'Honeywell DC365', 'DF300', 'Honeywell DF300'),
  option('1730', 'Gerson 1730', '2130', 'Gerson 2130'),
];

export const MASK_SIZES: readonly FactOption[] = [
  option('extra small', 'XS', 'x-small', 'extra-small'),
  option('small', 'S', 'SM'),
  option(
    'regular',
    'R',
    'medium',
    'M',
    'reg',
    'medium/regular',
    'standard',
    'M/L',
    'regular/medium',
  ),
  option('large', 'L', 'LG'),
  option('extra large', 'XL', 'x-large', 'extra-large'),
  option('one size', 'universal', 'one size fits all', 'OS'),
];
