import type { IncidentScope } from './scope.ts';

/** Whether an article tells of a breach: its cause is named, or data that were exposed. */
export function tellsOfIncident(scope: IncidentScope): boolean {
  return (
    scope.causes.length > 0 ||
    scope.fields.some(({ assertion }) => assertion === 'confirmed' || assertion === 'suspected')
  );
}
