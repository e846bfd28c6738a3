import { Form } from 'antd';
import { useEffect } from 'react';
import type { Typed } from './bodies.js';

/** Tells what is typed in the form it stands in, with every key. */
export const TypedValues = ({ onTyped }: { readonly onTyped: (typed: Typed) => void }) => {
  const form = Form.useFormInstance<Typed>();
  const typed = Form.useWatch([], form) as Typed | undefined;
  useEffect(() => {
    if (typed) onTyped(typed);
  }, [typed, onTyped]);
  return null;
};
