import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as AntApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import { lazy, Suspense, useEffect } from 'react';
import { problemOf } from '../api/problem.js';
import { session } from '../api/session.js';
import { router } from '../router.js';
import { noteRefusal } from './clock-refusal.js';
import { Loading } from './states.js';
import { preferences } from './preferences.js';
import { loadSession } from './load-session.js';
import { nonce } from './nonce.js';
import { SignInDialog, SignInPage } from './SignIn.js';
import { useStore } from './store.js';
import { themeConfig, useDark } from './theme.js';

/** Rarely seen, so not part of the first page. */
const MustChangePassword = lazy(() =>
  import('./MustChangePassword.js').then(({ MustChangePassword: found }) => ({ default: found })),
);

const staleMs = 15_000;

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => noteRefusal(error, queryKey) }),
  defaultOptions: {
    queries: {
      staleTime: staleMs,
      // A refusal stays one however often it is asked; only a lost connection is worth another try.
      retry: (failures, error) => failures < 2 && problemOf(error).isConnection,
      refetchOnWindowFocus: false,
    },
  },
});

export const App = () => {
  const { language } = useStore(preferences);
  const dark = useDark();
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [language, dark]);
  return (
    <ConfigProvider locale={language === 'vi' ? viVN : enUS} theme={themeConfig(dark)} csp={{ nonce }}>
      <AntApp>
        <QueryClientProvider client={queries}>
          <Gate />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  );
};

/** The application for who is signed in, the sign-in page for everybody else. */
const Gate = () => {
  const { status, me } = useStore(session);
  useEffect(() => void loadSession(), []);
  if (status === 'unknown') return <Loading />;
  if (status === 'signed-out') return <SignInPage />;
  if (me?.mustChangePassword)
    return (
      <Suspense fallback={<Loading />}>
        <MustChangePassword />
      </Suspense>
    );
  return (
    <>
      <RouterProvider router={router} />
      {status === 'expired' && <SignInDialog />}
    </>
  );
};
