import { attack } from './attack.ts';
import { caller } from './caller.ts';
import { enquiry } from './enquiry.ts';
import { neverVictims } from './never-victims.ts';
import { column } from './column.ts';
import { example } from './example.ts';
import { openCopy } from './open-copy.ts';
import { ordinarySending } from './ordinary-sending.ts';
import { programme } from './programme.ts';
import { rate } from './rate.ts';
import { recipient } from './recipient.ts';
import type { Judge, Setting, Verdict } from './setting.ts';
import { staff } from './staff.ts';
import { statistics } from './statistics.ts';
import { thing } from './thing.ts';
import { testData } from './test-data.ts';
import { threshold } from './threshold.ts';
import { topic } from './topic.ts';
import { viewer } from './viewer.ts';
import { whole } from './whole.ts';
import { whoseData } from './whose-data.ts';

/** Asked in this order; the first that answers decides. Those that rule a figure out come first. */
const judges: readonly Judge[] = [
  neverVictims,
  column,
  threshold,
  example,
  rate,
  statistics,
  testData,
  caller,
  viewer,
  openCopy,
  recipient,
  ordinarySending,
  programme,
  attack,
  enquiry,
  thing,
  staff,
  whole,
  topic,
  whoseData,
];

/** Whether a figure counts people or records affected; nothing where the words round it do not say. */
export function judge(setting: Setting): Verdict | undefined {
  for (const ask of judges) {
    const verdict = ask(setting);
    if (verdict) return verdict;
  }
  return undefined;
}
