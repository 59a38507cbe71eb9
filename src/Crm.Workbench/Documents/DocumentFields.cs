using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Crm.Workbench.Documents;

/// <summary>The fields of a document and what can be chosen in them.</summary>
/// <param name="Widest">Its readers cannot be more than these; null when what it is attached to has none of its own.</param>
public sealed record DocumentFields(DocumentInput Input, IReadOnlyList<CategoryLine> All, Audience? Widest, bool TitleIsOptional = false)
{
    public IEnumerable<SelectListItem> Categories => All.Select(c => new SelectListItem(c.Label, c.Code, c.Code == (Input.Category ?? DocumentCategory.Other)));

    public IEnumerable<SelectListItem> Audiences => Enum.GetValues<Audience>().Where(a => Widest is null || a <= Widest)
        .Select(a => new SelectListItem($"{AudienceTagHelper.Of(a).Word} : {AudienceTagHelper.Of(a).Meaning}", a.ToString()));

    public string Followed => Widest is { } widest ? $"Les mêmes que ce à quoi il est joint ({AudienceTagHelper.Of(widest).Word})" : "Comme d’ordinaire (Caf)";
}
