using Crm.Foundation.Ui;
using Crm.Workbench.Documents;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Packs as one Word document, one territory after the other.</summary>
internal static class HandoverDocument
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Name = "Dossier de passation";

    public static void Write(Stream stream, IReadOnlyList<HandoverPack> packs, string author, DateOnly today, DateTime now)
    {
        var title = packs.Count == 1 ? $"{Name} : {packs[0].Territory.Name}" : $"{Name} : {Fr.Count(packs.Count, "territoire")}";
        using var paper = new Docx(stream, title, author, now);
        paper.Title(title).Text($"Établi le {Fr.Date(today)} par {author}.");
        foreach (var (pack, place) in packs.Select((p, i) => (p, i)))
        {
            if (place > 0) paper.NewPage();
            paper.Heading(1, pack.Territory.Name).Text(pack.Hint);
            foreach (var section in pack.Sections) Write(paper, section);
        }
    }

    private static void Write(Docx paper, HandoverSection section)
    {
        paper.Heading(2, section.Title);
        if (section.IsConfidential) paper.Text("Confidentiel : notes privées. Ne pas transmettre sans l’accord de leur auteur.", "Warning");
        if (section.Rows.Count == 0) paper.Text(section.Empty);
        else paper.Table(section.Title, section.Headings,
            section.Rows.Select(r => (IReadOnlyList<(string, bool)>)[.. r.Select(c => (c.IsLate ? $"{c.Text} (en retard)" : c.Text, c.IsLate))]));
    }
}
