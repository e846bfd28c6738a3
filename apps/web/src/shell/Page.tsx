import { Typography } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { touring } from './touring.js';

interface PageProps {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Buttons beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: its title, also of the window, which takes the focus when the screen opens. */
export const Page = ({ title, intro, actions, children }: PageProps) => {
  const say = useTexts(commonTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${say('product')}`;
  }, [title, say]);
  // Only when another screen opens: a page that was loaded starts where browsers start. A tour that opened it goes on.
  useEffect(() => {
    if (touring.get()) return;
    if (document.activeElement && document.activeElement !== document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className="page">
      <header className="page-head">
        <div>
          <Typography.Title level={1} ref={heading} tabIndex={-1} className="page-title">
            {title}
          </Typography.Title>
          {intro && <p className="page-intro">{intro}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
};
