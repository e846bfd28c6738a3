import { projection } from '#libs/kernel';
import type { PersonEvent, PersonRoleTaken } from '../events.js';

const keyOf = ({ personId, role, subject }: PersonRoleTaken['data']) => ({
  subjectKind: subject.kind,
  subjectId: subject.id,
  personId,
  role,
});

/** Who was ever named in a cooperative, a loan or an advice; since when and until when, the person's own row tells. */
export const subjectPersons = projection<PersonEvent>()({
  name: 'subject_persons',
  version: 1,
  mode: 'inline',
  key: { subjectKind: 'text', subjectId: 'text', personId: 'text', role: 'text' },
  values: { heldFrom: 'day' },
  on: {
    PersonRoleTaken: {
      keys: (event) => [keyOf(event.data)],
      fold: (row, event) => ({
        heldFrom: row && row.heldFrom < event.occurredOn ? row.heldFrom : event.occurredOn,
      }),
    },
  },
});
