import type { VerbForms } from '../language.ts';

/** Before the rest of a verb; a verb that is short without it has none: "geven", "bellen", "verven". */
const longRest = '(?=[^aeiou]*[aeiou]+[^aeiou]+[aeiou])';
const withoutGe = new RegExp(`^(?:be|ge|her|ont|ver|er|onder|over|om|door|vol|mis|voor)${longRest}`);

/**
 * The forms of a Dutch verb. `op|vragen` is separable; irregular forms of the base stand behind a
 * colon: `meten: mat maten gemeten`. Weak forms are made by rule; a form too many does no harm.
 */
export function verbForms(spec: string): VerbForms {
  const [head = '', irregular = ''] = spec.split(':');
  const [first = '', second] = head.trim().split('|');
  const base = second ?? first;
  const particle = second === undefined ? '' : first;
  const stems = stemsOf(base);
  const stemsWithoutEnding = [...stems, ...clippedStemsOf(base)];
  const extra = irregular.trim().split(/\s+/).filter(Boolean);
  const pasts = extra.filter((form) => !form.startsWith('ge') || form.length < 5);
  const participles = [
    ...extra.filter((form) => !pasts.includes(form)),
    ...stems.flatMap((stem) => participlesOf(stem, base)),
  ];
  const finite = [
    base,
    ...stemsWithoutEnding,
    ...stems.flatMap(withT),
    ...(pasts.length > 0 ? pasts : stems.flatMap((stem) => weakPasts(stem, base))),
  ];
  return {
    lemma: particle + base,
    whole: [...finite, ...participles].map((form) => particle + form),
    split: particle === '' ? [] : finite,
    ...(particle === '' ? {} : { particle }),
    stems: stemsWithoutEnding,
    infinitive: base,
    participles: participles.map((form) => particle + form),
  };
}

/**
 * The stem of an infinitive; several where the spelling does not tell the stress (noteren and
 * verbeteren) or people write it in two ways (skypen).
 */
function stemsOf(infinitive: string): string[] {
  if (/aan$/.test(infinitive)) return [infinitive.slice(0, -2)];
  if (/(?:doen|zien)$/.test(infinitive)) return [infinitive.slice(0, -1)];
  if (/komen$/.test(infinitive)) return [infinitive.slice(0, -2)];
  if (/'en$/.test(infinitive)) return [infinitive.slice(0, -3)];
  if (/iën$/.test(infinitive)) return [infinitive.slice(0, -2)];
  if (/(?:skyp|updat|delet|sav|shar)en$/.test(infinitive)) {
    return [infinitive.slice(0, -1), infinitive.slice(0, -2)];
  }
  const bare = infinitive.replace(/e?n$/, '');
  const last = bare.at(-1) ?? '';
  const before = bare.at(-2) ?? '';
  if (/^(?:whats)?app$/.test(bare)) return [bare, bare.slice(0, -1)];
  if (last === before && !/[aeiou]/.test(last)) return [bare.slice(0, -1)];
  const short = bare.slice(0, -1) + hardened(last);
  const isOpen = /(?:^|[^aeiou])[aeou][^aeiouwx]$/.test(bare) || /ië[^aeiou]$/.test(bare);
  if (!isOpen) return [short];
  const long = bare.slice(0, -1).replace(/ë$/, 'e') + before.replace('ë', 'e') + hardened(last);
  const syllables = bare.match(/[aeiouyë]+/g)?.length ?? 0;
  return before === 'e' && syllables > 1 ? [long, short] : [long];
}

/** Rijd and rij, houd and hou. */
function clippedStemsOf(infinitive: string): string[] {
  return /(?:ij|ou)den$/.test(infinitive) ? [infinitive.slice(0, -3)] : [];
}

function hardened(letter: string): string {
  return letter === 'v' ? 'f' : letter === 'z' ? 's' : letter;
}

function withT(stem: string): string {
  if (stem.endsWith('t')) return stem;
  return stem.endsWith('a') ? `${stem}at` : `${stem}t`;
}

/** None for a verb such as gaan or doen, which has irregular forms only. */
function weakPasts(stem: string, base: string): string[] {
  if (/(?:aan|doen|zien)$/.test(base)) return [];
  return /(?:[tkfspxc]|ch)e?n$/.test(base) ? [`${stem}te`, `${stem}ten`] : [`${stem}de`, `${stem}den`];
}

/** With t and with d, since people often mix the two up. */
function participlesOf(stem: string, base: string): string[] {
  if (/(?:aan|doen|zien)$/.test(base)) return [];
  const prefix = withoutGe.test(base) ? '' : /^[a-z]-/.test(base) ? 'ge-' : 'ge';
  return /[td]$/.test(stem) ? [prefix + stem] : [`${prefix}${stem}t`, `${prefix}${stem}d`];
}
