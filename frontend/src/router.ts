import { createRouter, createWebHistory, type Router, START_LOCATION } from 'vue-router'
import { at, basePath } from './api/base'
import type { Session } from './api/session'
import SignInPage from './features/session/SignInPage.vue'
import AppShell from './features/shell/AppShell.vue'

/** Only a path of this very site may be returned to after signing in; anything else would be an open redirect. */
export function safeReturn(target: unknown): string {
  return typeof target === 'string' && /^\/(?![/\\])/.test(target) && !target.startsWith('/sign-in') ? target : '/'
}

/** Pages whose figures belong to no period: they offer no choice of one, and their title names none. */
const undated = { undated: true } as const
/** Pages whose figures follow the boundaries that a reader chooses. */
const bounded = { bounded: true } as const

export function createAppRouter(session: Session): Router {
  const router = createRouter({
    history: createWebHistory(basePath()),
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
    routes: [
      { path: '/sign-in', name: 'signIn', component: SignInPage, meta: { open: true } },
      { path: '/setup', name: 'setup', component: () => import('./features/setup/SetupPage.vue'), meta: { open: true } },
      {
        path: '/',
        component: AppShell,
        children: [
          { path: '', name: 'home', component: () => import('./features/home/HomePage.vue'), meta: bounded },
          { path: 'sections/:code', name: 'section', component: () => import('./features/section/SectionPage.vue'), props: true, meta: bounded },
          { path: 'divisions/:code', name: 'division', component: () => import('./features/division/DivisionPage.vue'), props: true, meta: bounded },
          { path: 'records/:list', name: 'records', component: () => import('./features/records/RecordsPage.vue'), props: true },
          { path: 'capability', name: 'capability', component: () => import('./features/capability/CapabilityPage.vue') },
          { path: 'what-if', name: 'whatIf', component: () => import('./features/simulation/WhatIfPage.vue'), meta: undated },
          { path: 'reconciliation', name: 'reconciliation', component: () => import('./features/reconciliation/ReconciliationPage.vue'), meta: undated },
          { path: 'targets', name: 'targets', component: () => import('./features/target/TargetsPage.vue'), meta: undated },
          { path: 'data/quality', name: 'quality', component: () => import('./features/quality/QualityPage.vue') },
          { path: 'data/:id?', name: 'data', component: () => import('./features/import/DataPage.vue'), meta: undated },
          { path: 'operations/slow', name: 'slowOperations', component: () => import('./features/operations/SlowOperationsPage.vue'), meta: undated },
          {
            path: 'explorer',
            name: 'explorer',
            component: () => import('./features/shell/NotFoundPage.vue'),
            // The explorer is a document of its own. If this page was served in its place, going there again would loop.
            beforeEnter(to, from) {
              if (from === START_LOCATION) return true
              window.location.assign(at(to.fullPath.slice(1)))
              return false
            },
          },
          { path: ':rest(.*)*', name: 'notFound', component: () => import('./features/shell/NotFoundPage.vue') },
        ],
      },
    ],
  })
  router.beforeEach(async (to) => {
    const signedIn = await session.restore()
    const known = signedIn && session.viewer.value !== null
    if (to.meta['open']) return known ? safeReturn(to.query['returnTo']) : true
    return known ? true : { name: 'signIn', query: to.fullPath === '/' ? {} : { returnTo: to.fullPath } }
  })
  return router
}
