using Crm.Foundation.Access;
using Crm.Modules.Territories.Network.Functions;
using Crm.Workbench.Values;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Accompaniments.Handover;

/// <summary>Who matters on a territory: the référents of its portfolios, and the people of its network with what they do now. Two commands.</summary>
internal sealed class HandoverPeople(AccompanimentsData data, IUserDirectory directory)
{
    private const int MostPeople = 60;

    public Task<IReadOnlyDictionary<Guid, UserCard>> Names(IEnumerable<Guid> colleagues, CancellationToken ct) => directory.ByIds(colleagues, ct);

    public async Task<IReadOnlyList<IReadOnlyList<HandoverCell>>> Referents(Guid territory, CancellationToken ct)
    {
        var entries = await data.Entries.AsNoTracking().Where(e => e.TerritoryId == territory && e.Referent != null && e.To == null)
            .Join(data.Portfolios, e => e.PortfolioId, p => p.Id, (e, p) => new { e.Referent, p.Id, p.Name }).OrderBy(e => e.Name).ToListAsync(ct);
        return [.. entries.Select(e =>
            (IReadOnlyList<HandoverCell>)[e.Referent, "Référent Caf", new HandoverCell(e.Name, $"/territoires/portefeuilles/{e.Id}"), ""])];
    }

    public async Task<IReadOnlyList<IReadOnlyList<HandoverCell>>> Network(Guid territory, DateOnly today, CancellationToken ct)
    {
        var people = await (from f in data.Functions.Current(today)
                            join c in data.Contacts on f.ContactId equals c.Id
                            join o in data.Organisations on f.OrganisationId equals o.Id
                            where c.Audience != Audience.Private
                                && (data.OrganisationPlaces.Any(p => p.OrganisationId == o.Id && p.TerritoryId == territory)
                                    || data.ContactPlaces.Any(p => p.ContactId == c.Id && p.TerritoryId == territory))
                            orderby o.SearchText, c.SearchText, f.Id
                            select new
                            {
                                c.Id, c.FirstName, c.LastName, f.Title, f.Mandate, Organisation = o.Name, OrganisationId = o.Id, f.Mailbox,
                                Email = c.Emails.OrderBy(e => e.Rank).Select(e => e.Address).FirstOrDefault(), Phone = c.Phones.Where(p => !p.IsPrivate)
                                    .OrderBy(p => p.Rank).Select(p => p.Number).FirstOrDefault(),
                            }).Take(MostPeople).ToListAsync(ct);
        return [.. people.Select(p => (IReadOnlyList<HandoverCell>)[
            new HandoverCell($"{p.FirstName} {p.LastName}".Trim(), $"/reseau/contacts/{p.Id}"),
            string.IsNullOrEmpty(p.Mandate) ? p.Title : $"{p.Title} ({p.Mandate})",
            new HandoverCell(p.Organisation, $"/reseau/{p.OrganisationId}"),
            string.Join(" · ", new[] { p.Mailbox ?? p.Email, p.Phone is null ? null : PhoneNumber.Show(p.Phone) }.Where(x => !string.IsNullOrEmpty(x)))])];
    }
}
