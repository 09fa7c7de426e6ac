/** Tags that the look of a word gives; a `Score` (7/10) may also be one by what stands before it. */
export const shapeTagNames = ['Number', 'Clock', 'Capital', 'Address'] as const;

/** Numbers, clock times (16u, 10.30u), scores (7/10), capitals, web and mail addresses. */
export function shapeTags(raw: string, normal: string): readonly string[] {
  const code = raw.charCodeAt(0);
  if (code >= 48 && code <= 57) return numberTags(normal);
  if (normal.includes('@') || normal.startsWith('www.') || normal.startsWith('http')) return ['Address'];
  return raw.charAt(0) === raw.charAt(0).toLowerCase() ? [] : ['Capital'];
}

function numberTags(normal: string): readonly string[] {
  if (/^\d{1,2}(?:[.:]\d{2})?u(?:\d{2})?$/.test(normal)) return ['Clock'];
  if (/^\d{1,2}:\d{2}$/.test(normal)) return ['Clock'];
  const score = /^(\d+(?:[.,]5)?)\/(5|10|15|20|25|30|40|50|100)$/.exec(normal);
  if (score && Number((score[1] ?? '').replace(',', '.')) <= Number(score[2])) return ['Number', 'Score'];
  return /^\d+(?:[.,]\d+)*$/.test(normal) ? ['Number'] : [];
}
