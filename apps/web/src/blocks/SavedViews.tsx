import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Link, useLocation } from '@tanstack/react-router';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { session } from '../api/session.js';
import { useTexts } from '../i18n/texts.js';
import { useStore } from '../shell/store.js';
import { blockTexts } from './block-texts.js';
import { savedViews, withoutView, withView } from './saved-views.js';

const nameLettersMax = 60;

/** Names for the filters of this list, to come back to: what stands in the address, both clocks included. */
export const SavedViews = () => {
  const say = useTexts(blockTexts);
  const { me } = useStore(session);
  const { pathname: path, search } = useLocation();
  const all = useStore(savedViews);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ readonly name: string }>();
  if (!me) return null;
  const { accountId } = me;
  const own = all.filter((view) => view.accountId === accountId && view.path === path);
  const save = ({ name }: { readonly name: string }) => {
    savedViews.set(withView(all, { accountId, path, name: name.trim(), search: { ...search } }));
    form.resetFields();
  };
  return (
    <>
      <Button className="no-print" icon={<StarOutlined />} onClick={() => setOpen(true)}>
        {say('views')}
      </Button>
      <Modal open={open} title={say('views')} footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        {!own.length && <p className="muted">{say('noViews')}</p>}
        <ul className="plain-list">
          {own.map((view) => (
            <li key={view.name} className="plain-row">
              <Link to={path} search={view.search as never} onClick={() => setOpen(false)}>
                {view.name}
              </Link>
              <Button
                size="small"
                icon={<DeleteOutlined />}
                aria-label={say('removeView', { name: view.name })}
                onClick={() => savedViews.set(withoutView(all, view))}
              />
            </li>
          ))}
        </ul>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={save}>
          <Form.Item
            name="name"
            label={say('viewName')}
            extra={say('viewHint')}
            rules={[{ required: true, whitespace: true, message: say('missing') }]}
          >
            <Input maxLength={nameLettersMax} autoComplete="off" />
          </Form.Item>
          <Button type="primary" htmlType="submit">
            {say('saveView')}
          </Button>
        </Form>
      </Modal>
    </>
  );
};
