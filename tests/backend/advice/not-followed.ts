/** Messages whose advice no test follows, and why. */
export const NOT_FOLLOWED: Readonly<Record<string, string>> = {
  'backup-unreadable': 'A disk that gives no bytes back: root may read everything here.',
  'bin-owner-gone': 'It says that nothing can be done.',
  cancelled: 'It asks for nothing.',
  'dated-ahead': 'It asks to look at the paper.',
  'erase-traces-left':
    'A disk that fills between erasing and folding in the log is not to be had here.',
  'file-image-too-large':
    'A smaller copy is made outside of the app; taking one in is shown by others.',
  'file-not-placeable': 'As above: printed to a PDF in another program.',
  'file-too-large': 'As above.',
  'file-too-many-pages': 'As above.',
  'file-took-too-long': 'As above.',
  'file-unreadable': 'The rights of a file outside of the vault: root may read everything.',
  'folder-synchronised': 'It says what is safe.',
  'folder-unreachable': 'As vault-unreachable, for a folder that was chosen.',
  invalid: 'It names the field; each form has its own.',
  'packet-page-count': 'A guard that nothing is known to trip.',
  'packet-too-large': 'As packet-over-size-limit, of a gigabyte.',
  'placeable-changed': 'As not-placeable; a copy that changed under its hash is not to be had.',
  'preview-unreadable': 'A browser that cannot draw the copy.',
  'record-without-paper': 'The choice of papers is shown in the tests of packets.',
  'span-invalid': 'The contract refuses it first.',
  unexpected: 'A reference to look up in the log.',
  unreachable: 'It asks to start the app again.',
  'vault-replaced-unsaved':
    'Neither beside the vault nor in the home folder is there room: the processes of the tests share both.',
  'worker-out-of-memory': 'The screens say it as what was being done.',
  'worker-pool-closed': 'As above.',
  'worker-took-too-long': 'As above.',
  'worker-unlimited': 'It asks to install the app again.',
};
