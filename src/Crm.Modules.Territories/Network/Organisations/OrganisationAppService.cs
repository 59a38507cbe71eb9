using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Network.Contacts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Network.Organisations;

/// <summary>Adds organisations, corrects them, takes them back. A Caf writes those that touch its départements; national bodies are the national
/// team's.</summary>
internal sealed class OrganisationAppService(NetworkData data, NetworkPlaces places, ContactScopes scopes, CreateOnce once, ICurrentUser user, IClock clock)
{
    public async Task<(Guid Id, bool Created)> Create(OrganisationInput input, CancellationToken ct)
    {
        Organisation.Examine(input).ThrowIfAny();
        return await once.Run(input.Id, input, async id =>
        {
            var (named, commune) = (await places.Of(input.TerritoryIds, ct), await places.Commune(input.InseeCode, ct));
            // Said nowhere, it acts where the officer does.
            if (named.Count == 0 && commune is null) named = await places.Home(ct);
            var organisation = new Organisation(id, input, named, commune);
            MustTouchScope(organisation);
            data.Add(organisation);
            await data.Save(ct);
        }, ct);
    }

    public async Task Update(Guid id, OrganisationInput input, Guid? stamp, CancellationToken ct)
    {
        var organisation = await Mine(data.Organisations, id, stamp, ct);
        Organisation.Examine(input).ThrowIfAny();
        var before = organisation.ScopeRows.Select(r => r.Code).ToHashSet();
        organisation.Rewrite(input, await places.Of(input.TerritoryIds, ct), await places.Commune(input.InseeCode, ct));
        MustTouchScope(organisation);
        if (before.SetEquals(organisation.ScopeRows.Select(r => r.Code))) await data.Save(ct);
        else await SaveWithPeople(id, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await Mine(data.Organisations, id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var organisation = await Mine(data.Deleted(data.Organisations), id, null, ct);
        organisation.TakeBack(clock.Now);
        await data.Save(ct);
    }

    /// <summary>Its people are in scope where it is.</summary>
    private Task SaveWithPeople(Guid id, CancellationToken ct) => data.Context.InOneTransaction(async () =>
    {
        await data.Save(ct);
        await scopes.Refresh(await scopes.PeopleOf(id, ct), ct);
        await data.Save(ct);
    }, ct);

    private async Task<Organisation> Mine(IQueryable<Organisation> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var organisation = await source.Include(o => o.Territories).Editable(id, null, ct);
        MustTouchScope(organisation);
        organisation.MustBe(stamp);
        return organisation;
    }

    private void MustTouchScope(Organisation organisation)
    {
        if (!user.Covers(organisation.ScopeRows.Select(r => r.Code))) throw new BusinessException(NetworkErrors.OrganisationOutOfScope, 403);
    }
}
