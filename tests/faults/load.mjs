/*
 * The load of the fault specs, the same in the spec's own process and in a worker: callers that each send one command
 * after another. A command is made from its round, caller and number alone, so that anybody can send it again.
 */

/** Every third takes half of what the one before put in; the days go up and down, so that the guard looks both ways. */
export const commandOf = ({ boxStream, move }, round, caller, number) => {
  const box = `b${caller}`;
  const on = `2020-0${(number % 6) + 1}-1${caller % 10}`;
  const key = `${round}-${caller}-${number}`;
  return {
    key,
    stream: boxStream(box),
    command: move(
      number % 3 === 2 ? 'TakeOut' : 'PutIn',
      { box, purse: `p${caller}`, amount: number % 3 === 2 ? 1 : 100 },
      { key, on: number % 3 === 2 ? '2020-09-01' : on },
    ),
  };
};

/** Sends until `going` says no; tells of each receipt and of each failure. Gives back how many commands each caller sent. */
export const send = async ({ journal, boxes, testing, round, callers, going, acknowledged, failed }) =>
  Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      let number = 0;
      for (; going(); number += 1) {
        const { key, stream, command } = commandOf(testing, round, caller, number);
        try {
          acknowledged(key, await journal.decide(boxes, stream, command));
        } catch (error) {
          failed(key, error);
        }
      }
      return number;
    }),
  );
