import type { Locale } from '@hwlint/core';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Texts } from './texts.ts';

export const textsIn: Readonly<Record<Locale, Texts>> = { nl, en };
export type { Texts } from './texts.ts';
