using DocumentFormat.OpenXml.Wordprocessing;

namespace Crm.Workbench.Documents;

/// <summary>Styles of the documents: Word's own names for headings, so that its outline and its readers find them.</summary>
internal static class DocxStyles
{
    private const string Accent = "0B5A78", Ink = "1B2733", Line = "B6C2CC", Warning = "B3261E";

    public static Styles All(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new Color { Val = Ink }, new FontSize { Val = "21" }, new Languages { Val = language })),
            new ParagraphPropertiesDefault(
                new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of("Title", "Title", "40", Accent, 0, 120, null),
        Of("Heading1", "heading 1", "32", Accent, 240, 120, 0),
        Of("Heading2", "heading 2", "26", Accent, 240, 80, 1),
        Of("Heading3", "heading 3", "23", Ink, 160, 60, 2),
        Of("Warning", "Warning", "21", Warning, 0, 80, null),
        new Style(new StyleName { Val = "Cell" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }),
            new StyleRunProperties(new FontSize { Val = "19" })) { Type = StyleValues.Paragraph, StyleId = "Cell", CustomStyle = true },
        new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(
            new TableBorders(Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(),
                Border<InsideVerticalBorder>()),
            new TableCellMarginDefault(new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
            { Type = StyleValues.Table, StyleId = "TableGrid" });

    private static Style Of(string id, string name, string size, string color, int before, int after, int? outline)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(), paragraph,
            new StyleRunProperties(new Bold(), new Color { Val = color }, new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = Line };
}
