/** The workspace the transaction looks through; null (and so no row) when none was set, also on a reused connection. */
export const currentWorkspace = `(select nullif(current_setting('app.workspace_id', true), '')::uuid)`;

/** Shuts a workspace's table: members see and write their own workspace's rows only, upkeep sees all, nobody else any. */
export function isolated(table: string, grants: string): string {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy own_workspace on ${table} to scrimmage_app
      using (workspace_id = ${currentWorkspace}) with check (workspace_id = ${currentWorkspace});
    create policy upkeep on ${table} to scrimmage_ops using (true) with check (true);
    grant ${grants} on ${table} to scrimmage_app;
    grant select, insert, update, delete on ${table} to scrimmage_ops;`;
}
