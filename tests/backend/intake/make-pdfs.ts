import { PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib';

/** A document of `pages` pages, each with its number drawn large. */
export async function numberedPages(pages: number): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([612, 792]);
    page.drawText(`Page ${number}`, { x: 80, y: 500, size: 90, font, color: rgb(0.1, 0.2, 0.5) });
  }
  return document;
}

export async function numberedPdf(pages: number): Promise<Uint8Array> {
  return (await numberedPages(pages)).save({ useObjectStreams: false });
}

export async function encryptedPdf(userPassword: string): Promise<Uint8Array> {
  const document = await numberedPages(2);
  document.encrypt({ userPassword, ownerPassword: 'the owner' });
  return document.save();
}

/** A form with a filled field, a ticked box and a hidden field that holds a secret. */
export async function formPdf(): Promise<Uint8Array> {
  const document = await numberedPages(1);
  const page = document.getPage(0);
  const form = document.getForm();
  const name = form.createTextField('name');
  name.setText('Maria Example');
  name.addToPage(page, { x: 80, y: 300, width: 400, height: 60 });
  const box = form.createCheckBox('agree');
  box.addToPage(page, { x: 80, y: 220, width: 40, height: 40 });
  box.check();
  const hidden = form.createTextField('hidden');
  hidden.setText('HIDDEN SECRET');
  hidden.addToPage(page, {
    x: 80,
    y: 60,
    width: 450,
    height: 100,
    backgroundColor: rgb(1, 0, 0),
    hidden: true,
  });
  return document.save();
}

/** Every kind of active content that has a place in a document. */
export async function activePdf(): Promise<Uint8Array> {
  const document = await numberedPages(2);
  const { context, catalog } = document;
  const script = () => context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  catalog.set(PDFName.of('OpenAction'), script());
  catalog.set(PDFName.of('AA'), context.obj({ WC: script() }));
  document.addJavaScript('start', 'app.alert(2)');
  await document.attach(new Uint8Array([1, 2, 3]), 'note.bin', { mimeType: 'application/x' });
  const page = document.getPage(0);
  page.node.set(PDFName.of('AA'), context.obj({ O: script() }));
  const link = (action: object) =>
    context.register(
      context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 50, 50], A: action } as never),
    );
  page.node.set(
    PDFName.of('Annots'),
    context.obj([
      link({ S: 'Launch', F: PDFString.of('calc.exe') }),
      link({ S: 'GoToR', F: PDFString.of('other.pdf'), D: [0, 'Fit'] }),
      link({ S: 'SubmitForm', F: PDFString.of('http://example.org/') }),
      link({ S: 'ImportData', F: PDFString.of('data.fdf') }),
      link({ S: 'URI', URI: PDFString.of('https://example.org/a(b)') }),
      link({ S: 'URI', URI: PDFString.of('file:///etc/passwd') }),
    ]),
  );
  return document.save();
}

/** A document with an outline whose last item leads back to its first, and a link by a named destination. */
export async function linkedPdf(): Promise<Uint8Array> {
  const document = await numberedPages(3);
  const { context, catalog } = document;
  const refs = document.getPages().map((page) => page.ref);
  const [first, second, root] = [context.nextRef(), context.nextRef(), context.nextRef()];
  context.assign(
    first,
    context.obj({
      Title: PDFString.of('Second page'),
      Parent: root,
      Dest: [refs[1], 'Fit'],
      Next: second,
    } as never),
  );
  context.assign(
    second,
    context.obj({
      Title: PDFString.of('Third page'),
      Parent: root,
      Dest: PDFString.of('third'),
      Next: first,
      First: first,
    } as never),
  );
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: second, Count: 2 }));
  catalog.set(PDFName.of('Outlines'), root);
  const names = [PDFString.of('third'), [refs[2], 'XYZ', 0, 700, null]];
  catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: names } } as never));
  const link = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [10, 10, 90, 90],
    Dest: PDFString.of('third'),
  };
  document
    .getPage(0)
    .node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(link as never))]));
  return document.save();
}
