import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { problemOf } from '../../api/problem.js';
import { useRefusal } from '../../blocks/Refusal.js';

/** How often the page asks how far things are. */
export const refreshMs = 5000;

/** Something an operator sets going: what came of it is said in passing, and the page is asked anew. */
export const useOperation = <T>(send: () => Promise<T>, done: (answer: T) => string) => {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const refusalOf = useRefusal();
  return useMutation({
    mutationFn: send,
    onSuccess: (answer) => {
      void message.info(done(answer));
      void queries.invalidateQueries({ queryKey: ['operations'] });
    },
    onError: (error) => void message.error(refusalOf(problemOf(error)).sentence),
  });
};
