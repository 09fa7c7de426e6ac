/** What stands for a subject that is no known name: what a school writes in such a column may be anything. */
export const otherSubject = 'other';
