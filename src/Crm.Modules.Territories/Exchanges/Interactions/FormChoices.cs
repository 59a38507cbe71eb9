using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Modules.Territories.Exchanges.Tags;
using Crm.Workbench.Dossiers;
using Crm.Workbench.Persons;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>What can be chosen in the log form without a script, what is chosen included; the pickers find the rest.</summary>
internal sealed class FormChoices(ExchangesData data, IGeography geography, IUserDirectory directory, INetwork network, DossierBook dossiers, ICurrentUser user)
{
    private const int Offered = 15;

    public async Task<LogForm> Around(LogForm form, CancellationToken ct)
    {
        var chosen = form.Input.TerritoryIds ?? [];
        var named = form.Input.Named ?? [];
        var places = await geography.ByIds(chosen.Concat(await Recent(ct)).Take(Offered + chosen.Count), ct);
        var offered = await directory.Search(null, ct);
        var assignee = Guid.TryParse(form.Input.NextStep?.Assignee, out var given) ? given : user.Id;
        var others = named.Select(p => p.UserId).OfType<Guid>().Append(assignee).Except(offered.Select(p => p.Id)).ToList();
        var colleagues = (others.Count == 0 ? offered : offered.Concat((await directory.ByIds(others, ct)).Values)).OrderBy(p => p.Name).ToList();
        var contacts = await network.Contacts(named.Select(p => p.ContactId).OfType<Guid>(), ct);
        return form with
        {
            Territories =
                [.. places.Values.OrderBy(t => t.Name)
                .Select(t => new SelectListItem($"{t.Name} ({string.Join(", ", t.Departments.Take(3))})", t.Id.ToString(), chosen.Contains(t.Id)))],
            Assignees = [.. colleagues.Select(p => new SelectListItem(p.Id == user.Id ? $"{p.Name} (moi)" : p.Name, p.Id.ToString(), p.Id == assignee))],
            People = Enum.GetValues<Presence>().ToDictionary(p => p, presence =>
                PeopleOf(named, presence, contacts, [.. colleagues.Where(c => c.Id != user.Id)])),
            Tags = await TagsOf(form.Input.Tags, ct),
            Dossiers = await DossiersOf(DossierRef.Parse(form.Dossier), chosen, ct),
            MayAddPeople = user.Has(TerritoriesPermissions.Network.Edit),
        };
    }

    private static IReadOnlyList<SelectListItem> PeopleOf(IReadOnlyList<Participant> named, Presence presence, IReadOnlyDictionary<Guid, ContactCard> contacts,
        IReadOnlyList<UserCard> colleagues)
    {
        var here = named.Where(p => (p.Presence ?? Presence.Present) == presence).Select(p => p.ToString()).ToHashSet();
        return
        [
            .. contacts.Values.Select(c => new SelectListItem(c.Name, $"contact:{c.Id}", here.Contains($"contact:{c.Id}"))).Where(o => o.Selected),
            .. colleagues.Select(c => new SelectListItem(c.Name, $"user:{c.Id}", here.Contains($"user:{c.Id}"))),
        ];
    }

    private async Task<IReadOnlyList<SelectListItem>> TagsOf(IReadOnlyList<string>? chosen, CancellationToken ct)
    {
        var ids = (chosen ?? []).Select(t => Guid.TryParse(t, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).ToList();
        var made = (chosen ?? []).Where(t => t.StartsWith(TagBook.New)).Select(t => new SelectListItem(t[1..], t, true));
        var known = ids.Count == 0 ? [] : await data.Tags.Where(t => ids.Contains(t.Id)).OrderBy(t => t.SearchName)
            .Select(t => new { t.Id, t.Name }).ToListAsync(ct);
        return [.. known.Select(t => new SelectListItem(t.Name, t.Id.ToString(), true)), .. made];
    }

    private async Task<IReadOnlyList<SelectListItem>> DossiersOf(DossierRef? asked, IReadOnlyList<Guid> territories, CancellationToken ct)
    {
        var offered = (await dossiers.Search(null, territories, ct)).ToList();
        if (asked is not null && offered.All(d => d.Id != asked.Id)) offered.InsertRange(0, (await dossiers.ByRefs([asked], ct)).Values);
        var groups = offered.Select(d => d.Kind).Distinct().ToDictionary(k => k, k => new SelectListGroup { Name = dossiers.LabelOf(k) });
        return [.. offered.Select(d => new SelectListItem(d.Title, new DossierRef(d.Kind, d.Id).ToString(), asked?.Id == d.Id) { Group = groups[d.Kind] })];
    }

    private Task<List<Guid>> Recent(CancellationToken ct) =>
        data.Interactions.Where(i => i.CreatedBy == user.Id).OrderByDescending(i => i.Date).Take(Offered)
            .SelectMany(i => i.Territories.Select(t => t.TerritoryId)).Distinct().Take(Offered).ToListAsync(ct);
}
