using Crm.Foundation.Modularity;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Documents;

/// <summary>What kind of document it is. A row of data: an installation adds its own.</summary>
public sealed class DocumentCategory
{
    public const int CodeMaxLength = 40, LabelMaxLength = 100;
    public const string Other = "autre";

    private DocumentCategory() { }

    public DocumentCategory(string code, string label, int position) => (Code, Label, Position) = (code, label, position);

    public string Code { get; private set; } = "";
    public string Label { get; private set; } = "";
    public int Position { get; private set; }
}

/// <summary>The categories of a new installation.</summary>
internal sealed class FirstCategories(DocumentsData data) : IAfterGeography
{
    private static readonly (string Code, string Label)[] All =
    [
        ("lettre-intention", "Lettre d’intention"), ("lettre-soutien", "Lettre de soutien"), ("convention", "Convention"),
        ("cahier-des-charges", "Cahier des charges"), ("compte-rendu", "Compte rendu"),
        ("evaluation", "Évaluation"), ("deliberation", "Délibération"), ("budget", "Budget ou plan de financement"), ("diagnostic", "Diagnostic ou étude"),
        (DocumentCategory.Other, "Autre"),
    ];

    public async Task Run(CancellationToken ct)
    {
        if (await data.DocumentCategories.AnyAsync(ct)) return;
        for (var i = 0; i < All.Length; i++) data.Add(new DocumentCategory(All[i].Code, All[i].Label, i + 1));
        await data.Save(ct);
    }
}
