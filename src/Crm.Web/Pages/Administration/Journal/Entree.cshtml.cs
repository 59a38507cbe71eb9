using Crm.Foundation.Access;
using Crm.Foundation.Ui;
using Crm.Foundation.Web;
using Crm.Web.Administration.Journal;
using Crm.Web.Contracts;

namespace Crm.Web.Pages.Administration.Journal;

/// <summary>One line of the journal with each old and new value, when the reader may read the thing itself.</summary>
[Requires(WebPermissions.Audit)]
internal sealed class EntreeModel(JournalReader journal) : CrmPage
{
    public JournalEntry Entry { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, CancellationToken ct)
    {
        Entry = await journal.Get(id, ct);
        Head($"{Entry.KindLabel} : {Entry.ActionLabel}", new Crumb("Administration", "/administration"), new Crumb("Journal", "/administration/journal"));
    }
}
