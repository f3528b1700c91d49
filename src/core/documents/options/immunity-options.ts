import type { FactOption } from '../document-type.ts';
import { circumstance, option } from './option.ts';

const DOSES = option(
  'doses',
  'dose',
  'vaccination',
  'vaccinations',
  'vaccinated',
  'vaccine',
  'immunization',
  'immunisation',
  'shots',
  'series',
  'vaccine series',
  'vaccine doses',
  'vaccination record',
  'vaccine record',
  '2 doses',
  'two doses',
  '3 doses',
  'three doses',
);

const TITER = option(
  'titer',
  'titre',
  'titers',
  'titres',
  'serology',
  'IgG',
  'IgG titer',
  'blood test',
  'blood titer',
  'positive titer',
  'positive titre',
  'positive serology',
  'serologic evidence',
  'serologic evidence of immunity',
  'antibody titer',
  'antibody test',
  'antibodies',
  'laboratory evidence',
  'laboratory report',
  'lab report',
  'immune titer',
);

const BOTH = option('doses and titer', 'titer and doses', 'vaccination and titer');

const DISEASE = circumstance(
  option(
    'disease history',
    'history of disease',
    'history of the disease',
    'disease',
    'had the disease',
    'disease had',
    'natural infection',
    'natural disease',
    'past infection',
    'history of infection',
    'history of chickenpox',
    'history of varicella',
    'had chickenpox',
    'chickenpox history',
    'varicella history',
    'chickenpox',
    'physician-documented disease',
  ),
);

const DECLINATION = circumstance(
  option(
    'declination',
    'declined',
    'declination form',
    'signed declination',
    'waiver',
    'signed waiver',
    'refusal',
    'declination or waiver',
  ),
);

const EXEMPTION = circumstance(
  option(
    'medical exemption',
    'exemption',
    'medical contraindication',
    'contraindication',
    'medical waiver',
    'contraindicated',
  ),
);

const RELIGIOUS = circumstance(option('religious exemption', 'religious waiver'));

/** What proves immunity; hosts differ in which of them they take. */
export const EVIDENCE: readonly FactOption[] = [
  DOSES,
  TITER,
  BOTH,
  DISEASE,
  DECLINATION,
  EXEMPTION,
  RELIGIOUS,
];

/** Whether an antibody test gives a number or a word (facts on papers, A6 and A7). */
export const ANTIBODY_TESTS: readonly FactOption[] = [
  option(
    'quantitative',
    'quant',
    'quantitative titer',
    'quantitative titre',
    'quantitative test',
    'quantitative serology',
    'quantitative antibody',
    'quantitative anti-HBs',
    'numeric',
    'numerical',
    'with a number',
    'number',
    'Immunity Quantitative',
    'Hep B Surface Ab Quant',
  ),
  option(
    'qualitative',
    'qual',
    'qualitative titer',
    'qualitative titre',
    'qualitative test',
    'qualitative serology',
    'qualitative antibody',
    'without a number',
    'reactive or non-reactive',
    'positive or negative',
  ),
];

/** What an antibody test found, in the laboratory's word. */
export const ANTIBODY_RESULTS: readonly FactOption[] = [
  option('positive', 'reactive', 'immune', 'detected', 'immunity', 'protective'),
  option('negative', 'non-reactive', 'nonreactive', 'not immune', 'non-immune', 'not detected'),
  option('equivocal', 'borderline', 'indeterminate', 'gray zone', 'grey zone'),
];

/** What a declination or an exemption is about. */
export const DECLINED_VACCINES: readonly FactOption[] = [
  option('MMR', 'measles, mumps and rubella', 'measles', 'mumps', 'rubella'),
  option('varicella', 'chickenpox'),
  option('hepatitis B', 'hep B', 'HBV'),
  option('Tdap', 'Td', 'tetanus', 'tetanus, diphtheria and pertussis'),
  option('influenza', 'flu'),
  option('COVID-19', 'COVID', 'SARS-CoV-2'),
  option('polio', 'IPV', 'OPV'),
  option('hepatitis A', 'hep A', 'HAV'),
  option('meningococcal', 'meningitis', 'MenACWY'),
];
