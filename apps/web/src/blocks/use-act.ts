import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { problemOf, type Problem } from '../api/problem.js';

/** An act that is no entry of the journal: it is done or refused with a sentence, and the list `of` is asked anew. */
export const useAct = <Values>(
  of: string,
  send: (values: Values) => Promise<unknown>,
  done: (values: Values) => string,
) => {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation<unknown, Problem, Values>({
    mutationFn: (values) => send(values).catch((error) => Promise.reject(problemOf(error))),
    onSuccess: (_, values) => {
      void message.success(done(values));
      void queries.invalidateQueries({ queryKey: [of] });
    },
  });
};
