using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Administration.Journal;
using Crm.Web.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Crm.Web.Pages.Administration.Journal;

/// <summary>Who did what, when.</summary>
[Requires(WebPermissions.Audit)]
internal sealed class IndexModel(JournalReader journal) : CrmPage
{
    [FromQuery(Name = "genre")]
    public string? Kind { get; set; }

    [FromQuery(Name = "action")]
    public string? Action { get; set; }

    [FromQuery(Name = "personne")]
    public Guid? Who { get; set; }

    [FromQuery(Name = "objet")]
    public Guid? Entity { get; set; }

    [FromQuery(Name = "du")]
    public DateOnly? From { get; set; }

    [FromQuery(Name = "au")]
    public DateOnly? To { get; set; }

    public Page<JournalEntry> Entries { get; private set; } = null!;
    public JournalChoices Choices => journal.Choices();

    public async Task OnGetAsync([FromQuery] int? page, CancellationToken ct)
    {
        Head("Journal", new Crumb("Administration", "/administration"));
        Entries = await journal.List(new JournalFilter(Kind, Who, Action, From, To, Entity), new PageRequest(page), ct);
    }
}
