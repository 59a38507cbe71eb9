using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Network.Contacts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Functions;

/// <summary>Functions with the names of both ends.</summary>
internal sealed class FunctionReader(NetworkData data, IClock clock)
{
    public Task<Page<FunctionOutput>> List(FunctionFilter filter, PageRequest request, CancellationToken ct) =>
        Of(FunctionFilter.Sorts.Apply(filter.Apply(data, clock.Today), request.Sort)).ToPage(request, ct);

    public async Task<FunctionOutput> Get(Guid id, CancellationToken ct) =>
        await Of(data.Functions.Where(f => f.Id == id)).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing();

    /// <summary>Subqueries rather than joins, so that the order of the source stays.</summary>
    public IQueryable<FunctionOutput> Of(IQueryable<ContactFunction> source)
    {
        var today = clock.Today;
        return source.AsNoTracking().Select(f => new FunctionOutput
        {
            Id = f.Id, ContactId = f.ContactId, OrganisationId = f.OrganisationId, Title = f.Title, Role = f.Role, From = f.From, To = f.To,
            Mandate = f.Mandate, MandateUntil = f.MandateUntil,
            Mailbox = f.Mailbox, CreatedAt = f.CreatedAt, ChangedAt = f.ChangedAt, Stamp = f.Stamp, Current = (f.To == null || f.To >= today)
                && (f.From == null || f.From <= today),
            ContactName = data.Contacts.Where(c => c.Id == f.ContactId).Select(c => c.FirstName == null ? c.LastName : c.FirstName + " " + c.LastName).First(),
            OrganisationName = data.Organisations.Where(o => o.Id == f.OrganisationId).Select(o => o.Name).First(),
        });
    }
}
