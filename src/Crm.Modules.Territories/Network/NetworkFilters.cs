using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Modules.Territories.Places.Territories;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Network;

/// <summary>What a list of people keeps; the same names in the API, in page addresses and in exports.</summary>
/// <param name="Q">Words of the name, an address or a number.</param>
/// <param name="Kind">Of their organisation.</param>
/// <param name="Current">True: those who have a function today; false: those who have none.</param>
/// <param name="Role">A code of the list of roles.</param>
internal sealed record ContactFilter(
    string? Q = null, OrganisationKind? Kind = null, Guid? Territory = null, Guid? Organisation = null, bool? Current = null, string? Role = null,
    string? Department = null, Audience? Audience = null)
{
    public static readonly SortMap<Contact> Sorts = new SortMap<Contact>("name", c => c.Id)
        .By("name", c => c.SearchText).By("createdAt", c => c.CreatedAt);

    public IQueryable<Contact> Apply(NetworkData data, DateOnly today)
    {
        var found = data.Contacts;
        var now = data.Functions.Current(today);
        var functions = Current is true ? now : data.Functions;
        if (Kind is { } kind)
            found = found.Where(c => functions.Any(f => f.ContactId == c.Id && data.Organisations.Any(o => o.Id == f.OrganisationId && o.Kind == kind)));
        if (Territory is { } place)
            found = found.Where(c => c.Territories.Any(t => t.TerritoryId == place)
                || functions.Any(f => f.ContactId == c.Id && data.OrganisationPlaces.Any(p => p.OrganisationId == f.OrganisationId && p.TerritoryId == place)));
        if (Organisation is { } organisation) found = found.Where(c => functions.Any(f => f.ContactId == c.Id && f.OrganisationId == organisation));
        if (!string.IsNullOrWhiteSpace(Role)) found = found.Where(c => functions.Any(f => f.ContactId == c.Id && f.Role == Role));
        if (Current is { } current) found = found.Where(c => now.Any(f => f.ContactId == c.Id) == current);
        if (!string.IsNullOrWhiteSpace(Department)) found = found.Where(c => c.ScopeRows.Any(r => r.Code == Department));
        if (Audience is { } audience) found = found.Where(c => c.Audience == audience);
        return found.SearchedBy(Looked, c => c.SearchText);
    }

    /// <summary>A number is searched as it is kept.</summary>
    private string? Looked => PhoneNumber.Normalise(Q) ?? Q;
}

/// <summary>What a list of functions keeps.</summary>
/// <param name="Q">Words of the title.</param>
/// <param name="Current">True: those of today; false: those that are over or to come.</param>
internal sealed record FunctionFilter(
    Guid? Contact = null, Guid? Organisation = null, Guid? Territory = null, bool? Current = null, string? Role = null,
    OrganisationKind? Kind = null, string? Q = null)
{
    public static readonly SortMap<ContactFunction> Sorts = new SortMap<ContactFunction>("-from", f => f.Id)
        .By("from", f => f.From).By("to", f => f.To).By("title", f => f.Title).By("createdAt", f => f.CreatedAt);

    public IQueryable<ContactFunction> Apply(NetworkData data, DateOnly today)
    {
        var found = data.Functions;
        if (Contact is { } contact) found = found.Where(f => f.ContactId == contact);
        if (Organisation is { } organisation) found = found.Where(f => f.OrganisationId == organisation);
        if (Territory is { } place) found = found.Where(f => data.OrganisationPlaces.Any(p => p.OrganisationId == f.OrganisationId && p.TerritoryId == place));
        if (Current is true) found = found.Current(today);
        if (Current is false) found = found.Where(f => f.To < today || f.From > today);
        if (!string.IsNullOrWhiteSpace(Role)) found = found.Where(f => f.Role == Role);
        if (Kind is { } kind) found = found.Where(f => data.Organisations.Any(o => o.Id == f.OrganisationId && o.Kind == kind));
        return found.SearchedBy(Q, f => f.SearchTitle);
    }
}
