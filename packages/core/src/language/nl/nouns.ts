const vowel = /[aeiou]/;

/**
 * Words of which a Dutch word may be a plural or diminutive, itself first: dozen gives doos, musea gives
 * museum, schoendoosjes gives schoendoos. Gives too many rather than too few; the lexicon decides.
 */
export function nounLemmas(word: string): readonly string[] {
  if (word.length < 4) return [word];
  const lemmas = [word];
  const singular = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : '';
  if (singular !== '') lemmas.push(singular);
  if (word.endsWith('en')) addPluralStems(word.slice(0, -2), lemmas);
  if (word.endsWith('n')) lemmas.push(word.slice(0, -1));
  if (word.endsWith('eren') && word.length > 5) lemmas.push(word.slice(0, -4));
  if (word.endsWith('a')) lemmas.push(`${word.slice(0, -1)}um`);
  const diminutive = word.endsWith('jes') ? word.slice(0, -1) : word;
  if (diminutive.endsWith('je')) addDiminutiveStems(diminutive, lemmas);
  return lemmas;
}

function addPluralStems(stem: string, lemmas: string[]): void {
  lemmas.push(stem);
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (last === before && !vowel.test(last)) lemmas.push(stem.slice(0, -1));
  const hardened = last === 'z' ? 's' : last === 'v' ? 'f' : last;
  if (hardened !== last) lemmas.push(stem.slice(0, -1) + hardened);
  if (!vowel.test(last) && vowel.test(before) && !vowel.test(stem.at(-3) ?? '')) {
    lemmas.push(stem.slice(0, -1) + before + hardened);
  }
}

/** Of the forms on -je, -tje, -etje, -pje, -kje, with an apostrophe (gsm'etje) or a longer vowel (blaadje). */
function addDiminutiveStems(word: string, lemmas: string[]): void {
  const whole = word.slice(0, -2);
  lemmas.push(whole);
  if (/([aeo])\1[^aeiou]$/.test(whole)) lemmas.push(whole.slice(0, -2) + whole.slice(-1));
  const ending = word.at(-3);
  if (ending === 't') {
    const stem = word.slice(0, -3);
    lemmas.push(stem);
    if (/([aou])\1$/.test(stem)) lemmas.push(stem.slice(0, -1));
    if (/'e?$/.test(stem)) lemmas.push(stem.replace(/'e?$/, ''));
    if (stem.endsWith('e')) {
      lemmas.push(stem.slice(0, -1));
      if (/([^aeiou])\1e$/.test(stem)) lemmas.push(stem.slice(0, -2));
    }
  }
  if (ending === 'p') lemmas.push(word.slice(0, -3));
  if (ending === 'k') lemmas.push(`${word.slice(0, -3)}g`);
}
