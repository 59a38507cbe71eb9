using Crm.Foundation.Access;
using Crm.Foundation.Time;
using Crm.Foundation.Ui;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Interactions;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Modules.Territories.Network.Functions;
using Crm.Workbench.Persons;
using Crm.Workbench.Values;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network;

/// <summary>An address or a number with its label, as a line of the form.</summary>
internal sealed record ReachLine(string? Value = null, string? Label = null, bool IsPrivate = false);

/// <summary>A contact as the form holds it.</summary>
internal sealed record ContactForm
{
    public Guid? Id { get; init; }
    public Civility? Civility { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public IReadOnlyList<ReachLine>? Emails { get; init; }
    public IReadOnlyList<ReachLine>? Phones { get; init; }
    public string? Note { get; init; }
    public Audience? Audience { get; init; }
    public IReadOnlyList<Guid>? TerritoryIds { get; init; }
    public FunctionInput? Function { get; init; }

    public static ContactForm Of(ContactOutput contact) => new()
    {
        Civility = contact.Civility, FirstName = contact.FirstName, LastName = contact.LastName, Note = contact.Note, Audience = contact.Audience,
        TerritoryIds = contact.TerritoryIds,
        Emails = [.. contact.Emails.Select(e => new ReachLine(e, contact.Labels.GetValueOrDefault(e)))],
        Phones = [.. contact.Phones.Select(p => new ReachLine(PhoneNumber.Show(p), contact.Labels.GetValueOrDefault(p), contact.PrivatePhones.Contains(p)))],
    };

    /// <summary>Those told, and some to fill.</summary>
    public static IReadOnlyList<ReachLine> Lines(IReadOnlyList<ReachLine>? told) =>
        told is null ? [new(), new()]
            : [.. told.Where(l => !string.IsNullOrWhiteSpace(l.Value)), new(), .. Enumerable.Repeat(new ReachLine(), Math.Max(0, 1 - told.Count))];

    public ContactInput ToInput()
    {
        var told = Given(Emails).Concat(Given(Phones)).ToList();
        return new ContactInput
        {
            Id = Id, Civility = Civility, FirstName = FirstName, LastName = LastName, Note = Note, Audience = Audience, TerritoryIds = TerritoryIds ?? [],
            Emails = [.. Given(Emails).Select(e => e.Value!)], Phones = [.. Given(Phones).Select(p => p.Value!)],
            PrivatePhones = [.. Given(Phones).Where(p => p.IsPrivate).Select(p => p.Value!)],
            Labels = told.Where(l => !string.IsNullOrWhiteSpace(l.Label)).DistinctBy(l => l.Value).ToDictionary(l => l.Value!, l => l.Label!),
            Function = Function is null
                || (string.IsNullOrWhiteSpace(Function.Title) && Function.OrganisationId is null && Function.Role is null) ? null : Function,
        };
    }

    private static IEnumerable<ReachLine> Given(IReadOnlyList<ReachLine>? lines) => (lines ?? []).Where(l => !string.IsNullOrWhiteSpace(l.Value));
}

/// <summary>What the forms of the network offer around what was typed, so that they work without a script.</summary>
internal sealed class NetworkForms(NetworkData data, IGeography geography, INetwork network, ICurrentUser user, IClock clock)
{
    private const int Offered = 60;

    public DateOnly Today => clock.Today;

    public static IEnumerable<SelectListItem> Kinds => OrganisationKinds.All.Select(k => new SelectListItem(k.Word, k.Kind.ToString()));

    public Guid NewId() => clock.NewId();

    /// <summary>The territories chosen, and the officer's own départements and EPCI.</summary>
    public async Task<IReadOnlyList<SelectListItem>> Territories(IReadOnlyCollection<Guid>? chosen, CancellationToken ct)
    {
        var (ids, mine) = (chosen ?? [], user.Profile.Departments);
        var near = await data.Territories.Where(t => t.ClosedOn == null && (t.Kind == TerritoryKind.Department || t.Kind == TerritoryKind.Epci)
            && t.Departments.Any(d => mine.Contains(d.Code)))
            .OrderBy(t => t.Kind).ThenBy(t => t.SearchName).Take(Offered).Select(t => t.Id).ToListAsync(ct);
        var cards = await geography.ByIds(ids.Concat(near), ct);
        return [.. cards.Values.OrderBy(t => t.Name, StringComparer.Create(Fr.Culture, true))
            .Select(t => new SelectListItem($"{t.Name} ({string.Join(", ", t.Departments.Take(3))})", t.Id.ToString(), ids.Contains(t.Id)))];
    }

    /// <summary>The commune of an address.</summary>
    public async Task<IReadOnlyList<SelectListItem>> Communes(string? code, CancellationToken ct) => string.IsNullOrWhiteSpace(code) ? []
        : [.. (await geography.ByCodes(TerritoryKind.Commune, [code], ct)).Values.Select(t => new SelectListItem($"{t.Name} ({t.Code})", t.Code, true))];

    public async Task<IReadOnlyList<SelectListItem>> Organisations(Guid? chosen, IReadOnlyCollection<Guid> near, CancellationToken ct)
    {
        var offered = (await network.SearchOrganisations(null, near, ct)).ToList();
        if (chosen is { } id && offered.All(o => o.Id != id)) offered.InsertRange(0, (await network.Organisations([id], ct)).Values);
        return [.. offered.Select(o => new SelectListItem($"{o.Name} ({o.Kind.Word()})", o.Id.ToString(), o.Id == chosen))];
    }

    public async Task<IReadOnlyList<SelectListItem>> People(Guid? chosen, CancellationToken ct)
    {
        var offered = (await network.SearchContacts(null, [], ct)).ToList();
        if (chosen is { } id && offered.All(o => o.Id != id)) offered.InsertRange(0, (await network.Contacts([id], ct)).Values);
        return [.. offered.Select(c => new SelectListItem(c.Detail.Length > 0 ? $"{c.Name} ({c.Detail})" : c.Name, c.Id.ToString(), c.Id == chosen))];
    }

    public async Task<IReadOnlyList<SelectListItem>> Roles(CancellationToken ct) =>
        await data.Roles.AsNoTracking().OrderBy(r => r.Rank).ThenBy(r => r.Label).Select(r => new SelectListItem(r.Label, r.Code)).ToListAsync(ct);

    /// <summary>Somebody to add for a role on a territory: the organisation is offered when there is only one to think of.</summary>
    public async Task<FunctionInput> For(string? role, Guid? organisation, Guid? territory, CancellationToken ct)
    {
        var kind = territory is { } t ? await data.Territories.Where(p => p.Id == t).Select(p => (TerritoryKind?)p.Kind).FirstOrDefaultAsync(ct) : null;
        OrganisationKind? wanted = kind switch { TerritoryKind.Epci => OrganisationKind.Epci, TerritoryKind.Commune =>
            OrganisationKind.Commune, TerritoryKind.Department => OrganisationKind.ConseilDepartemental, _ => null };
        var there = organisation is not null || wanted is null ? []
            : await data.Organisations.Where(o => o.Kind == wanted && o.Territories.Any(p => p.TerritoryId == territory))
            .Select(o => o.Id).Take(2).ToListAsync(ct);
        var label = role is null ? null : await data.Roles.Where(r => r.Code == role).Select(r => r.Label).FirstOrDefaultAsync(ct);
        return new FunctionInput { OrganisationId = organisation ?? (there is [var only] ? only : null), Role = label is null ? null : role, Title = label };
    }
}
