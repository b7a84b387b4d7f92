import fc from 'fast-check';
import { countApprovals, isApproved, type Approver } from './countApprovals';

const given = (...args: Parameters<typeof countApprovals>) =>
  countApprovals(...args).map(item => item.given);

describe('countApprovals', () => {
  it('counts a person once, for the requirement that lacks others', () => {
    const requirements = [
      { groups: ['a'], count: 1 },
      { groups: ['a', 'b'], count: 1 },
    ];
    const both = { userRef: 'one', groups: ['a', 'b'] };
    expect(given(requirements, [both])).toEqual([1, 0]);
    expect(given(requirements, [both, both])).toEqual([1, 0]);
    // The first one moves over for who can only be in one place.
    const onlyA = { userRef: 'two', groups: ['a'] };
    expect(given(requirements, [both, onlyA])).toEqual([1, 1]);
    expect(given([...requirements].reverse(), [both, onlyA])).toEqual([1, 1]);
  });

  it('counts nobody who is in none of the groups', () => {
    expect(
      given([{ groups: ['a'], count: 2 }], [{ userRef: 'x', groups: ['b'] }]),
    ).toEqual([0]);
  });

  it('finds a way to fill all requirements whenever there is one', () => {
    const groups = ['a', 'b', 'c'];
    const someGroups = fc.uniqueArray(fc.constantFrom(...groups), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            groups: someGroups,
            count: fc.integer({ min: 1, max: 2 }),
          }),
          { maxLength: 3 },
        ),
        fc.array(someGroups, { maxLength: 5 }),
        (requirements, people) => {
          const approvers = people.map((of, index) => ({
            ...{ userRef: `${index}`, groups: of },
          }));
          const progress = countApprovals(requirements, approvers);
          const places = requirements.flatMap(({ count, groups: of }) =>
            Array.from({ length: count }, () => of),
          );
          expect(isApproved(progress)).toBe(canFill(places, approvers));
          const total = progress.reduce((sum, item) => sum + item.given, 0);
          expect(total).toBeLessThanOrEqual(people.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** By trying every way. */
function canFill(places: string[][], people: readonly Approver[]): boolean {
  const [place, ...others] = places;
  return (
    !place ||
    people.some(
      (person, index) =>
        person.groups.some(group => place.includes(group)) &&
        canFill(others, people.toSpliced(index, 1)),
    )
  );
}
