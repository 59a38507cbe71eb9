using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Paper = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace Crm.Workbench.Documents;

/// <summary>A Word document in French on A4: real headings, tables whose head is repeated, page numbers.</summary>
public sealed class Docx : IDisposable
{
    private const string Language = "fr-FR";
    private const int TableWidth = 9638;

    private readonly WordprocessingDocument package;
    private readonly Body body;

    public Docx(Stream stream, string title, string author, DateTime now)
    {
        package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var main = package.AddMainDocumentPart();
        main.Document = new Paper(body = new Body());
        main.AddNewPart<StyleDefinitionsPart>().Styles = DocxStyles.All(Language);
        main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new ThemeFontLanguages { Val = Language });
        var properties = package.PackageProperties;
        (properties.Title, properties.Creator, properties.Language, properties.Created) = (title, author, Language, now);
    }

    public Docx Title(string text) => Add(Styled("Title", text));

    /// <param name="level">1 to 3.</param>
    public Docx Heading(int level, string text) => Add(Styled($"Heading{level}", text));

    public Docx Text(string text, string? style = null) => Add(Styled(style, text));

    public Docx NewPage() => Add(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    /// <summary>The first row is the head: it is repeated on each page.</summary>
    public Docx Table(string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<(string Text, bool Strong)>> rows)
    {
        var width = TableWidth / headings.Count;
        var table = new Table(
            new TableProperties(new TableStyle { Val = "TableGrid" }, new TableWidth { Width = $"{TableWidth}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true }, new TableCaption { Val = caption }),
            new TableGrid(headings.Select(_ => new GridColumn { Width = $"{width}" })));
        table.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. headings.Select(h => Cell(h, true, width))]));
        foreach (var row in rows) table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select(c => Cell(c.Text, c.Strong, width))]));
        Add(table);
        return Add(new Paragraph());
    }

    public void Dispose()
    {
        var footer = package.MainDocumentPart!.AddNewPart<FooterPart>();
        footer.Footer =
            new Footer(new Paragraph(new ParagraphProperties(new Justification { Val = JustificationValues.Right }),
            new SimpleField(new Run(new Text("1"))) { Instruction = "PAGE" }));
        // A4, in twentieths of a point.
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = package.MainDocumentPart.GetIdOfPart(footer) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }));
        package.Save();
        package.Dispose();
    }

    private Docx Add(OpenXmlElement element)
    {
        body.Append(element);
        return this;
    }

    private static Paragraph Styled(string? style, string text)
    {
        var paragraph = new Paragraph(new Run(Words(text)));
        if (style is not null) paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        return paragraph;
    }

    private static TableCell Cell(string text, bool strong, int width) => new(
        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Cell" }), strong
            ? new Run(new RunProperties(new Bold()), Words(text)) : new Run(Words(text))));

    /// <summary>XML 1.0 refuses most control characters.</summary>
    private static Text Words(string text) =>
        new(string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar)
        .Select(c => c is '\n' or '\r' or '\t' ? ' ' : c))) { Space = SpaceProcessingModeValues.Preserve };
}
