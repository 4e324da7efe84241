import assert from 'node:assert/strict';
import { setTimeout as rest } from 'node:timers/promises';

/** How long anything may take before it counts as failed, in milliseconds: enough for a slow machine that is loaded, too. */
export const patience = 120_000;

/**
 * Waits for an effect that is not on the page, such as what a file holds.
 *
 * @param told what there is instead, for the error
 * @throws AssertionError when it has not come within the patience that there is
 */
export async function eventually(holds: () => boolean, told: () => string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!holds()) {
    assert.ok(Date.now() < deadline, told());
    await rest(100);
  }
}
