/** Runs `work` while these fields of these objects have other values. */
export function withChanges(changes, work) {
  const before = changes.map(({ object, field }) => object[field]);
  for (const { object, field, value } of changes) object[field] = value;
  try {
    return work();
  } finally {
    changes.forEach(({ object, field }, index) => {
      object[field] = before[index];
    });
  }
}
