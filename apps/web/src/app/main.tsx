import '../ui/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApolloClient } from '../platform/apollo-client';
import { createLinks, createSocket } from '../platform/links';
import { startShortcuts } from '../platform/shortcuts';
import { startTheme } from '../platform/theme';
import { Providers } from './providers';
import { createAppRouter, watchFocus, watchSession } from './router';

const client = createApolloClient(createLinks(createSocket()));
const router = createAppRouter();
startTheme();
startShortcuts();
watchSession(router);
watchFocus(router);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Providers client={client} router={router} />
  </StrictMode>,
);
