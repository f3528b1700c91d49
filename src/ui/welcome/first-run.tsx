import { Anchor, Button } from '@mantine/core';
import type { GlossaryWord } from '../../core/shared/glossary.ts';
import { Tray } from '../frame/tray.tsx';
import { Mark } from '../look/mark.tsx';
import { GUIDE_STEPS, type GuideStep, guide, stepHold } from '../navigation/guide.ts';
import { navigate } from '../navigation/navigation.ts';
import { Meaning } from '../shared/meaning.tsx';
import { StepDocuments } from './step-documents.tsx';
import { StepHosts } from './step-hosts.tsx';
import { StepReady } from './step-ready.tsx';
import { StepYou } from './step-you.tsx';
import classes from './welcome.module.css';

interface StepWords {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  /** The words that first stand in this step. */
  readonly meanings: readonly GlossaryWord[];
}

const WORDS: Readonly<Record<GuideStep, StepWords>> = {
  you: {
    name: 'Who you are',
    title: 'Who you are',
    lead: 'Names go on covers and files; status and nationality tell which hosts take you. All may follow later.',
    meanings: [],
  },
  documents: {
    name: 'Your documents',
    title: 'Add your documents',
    lead: 'Scans, cards, letters, transcripts: whatever there is. Types and dates can follow.',
    meanings: [],
  },
  hosts: {
    name: 'Where you go',
    title: 'Choose hosts and dates',
    lead: 'Take a host with its published rules, or write one of your own.',
    meanings: ['host'],
  },
  ready: {
    name: 'What is missing',
    title: 'What is here, and what is missing',
    lead: 'Each host asks for its own set, held against your dates.',
    meanings: ['mark', 'packet'],
  },
};

const VIEWS = { you: StepYou, documents: StepDocuments, hosts: StepHosts, ready: StepReady };

/** The first run: who you are, your documents, hosts and dates, what is missing. */
export function FirstRun({ step }: { readonly step: GuideStep }) {
  const at = GUIDE_STEPS.indexOf(step);
  const next = GUIDE_STEPS[at + 1];
  const before = GUIDE_STEPS[at - 1];
  const View = VIEWS[step];
  const words = WORDS[step];
  const leave = async () => {
    if (!(await isSettled())) return;
    navigate({ screen: 'season' });
    guide.set(undefined);
  };
  const go = async (to: GuideStep) => {
    if (await isSettled()) guide.set(to);
  };
  return (
    <div className={classes.guide}>
      <nav className={classes.steps} aria-label="Steps">
        <Mark size={28} />
        <ol>
          {GUIDE_STEPS.map((name) => (
            <li key={name} aria-current={name === step ? 'step' : undefined}>
              {WORDS[name].name}
            </li>
          ))}
        </ol>
        <Anchor component="button" type="button" size="sm" mt={20} onClick={() => void leave()}>
          Leave this and look around
        </Anchor>
      </nav>
      <main className={classes.step}>
        <h1 className={classes.title}>{words.title}</h1>
        <p className={classes.lead}>{words.lead}</p>
        {words.meanings.map((word) => (
          <Meaning key={word} of={word} />
        ))}
        <View />
        <div className={classes.foot}>
          {next !== undefined && (
            <Button size="sm" onClick={() => void go(next)}>
              Continue
            </Button>
          )}
          {next === undefined && (
            <Button size="sm" onClick={() => void leave()}>
              Open the season
            </Button>
          )}
          {before !== undefined && (
            <Button size="sm" variant="subtle" onClick={() => void go(before)}>
              Back
            </Button>
          )}
        </div>
        <Tray />
      </main>
    </div>
  );
}

/** Whether the step may be left: what is typed in it is added, or there is nothing of that kind. */
async function isSettled(): Promise<boolean> {
  return (await stepHold.get()?.settle()) ?? true;
}
