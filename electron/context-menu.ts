import type { ContextMenuParams, Menu, MenuItemConstructorOptions, WebContents } from 'electron';

type Asked = Pick<ContextMenuParams, 'editFlags' | 'isEditable' | 'selectionText'>;

/** What a right click offers: the text ways of where it was, and no look-up, no spelling, no service of others. */
export function contextTemplate({
  editFlags,
  isEditable,
  selectionText,
}: Asked): MenuItemConstructorOptions[] {
  const { canCopy, canCut, canPaste, canSelectAll } = editFlags;
  if (isEditable) {
    return [
      { role: 'cut', enabled: canCut },
      { role: 'copy', enabled: canCopy },
      { role: 'paste', enabled: canPaste },
      { type: 'separator' },
      { role: 'selectAll', enabled: canSelectAll },
    ];
  }
  return selectionText === '' ? [] : [{ role: 'copy', enabled: canCopy }];
}

/** Shows the menu of a right click where there is something to do. */
export function offerContextMenu(
  contents: Pick<WebContents, 'on'>,
  menus: Pick<typeof Menu, 'buildFromTemplate'>,
): void {
  contents.on('context-menu', (_event, asked) => {
    const template = contextTemplate(asked);
    if (template.length > 0) menus.buildFromTemplate(template).popup();
  });
}
