using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Entries of one portfolio: list, read, add, change, remove, put back.</summary>
internal sealed class EntryAppService(PlacesData data, IGeography geography, IUserDirectory users, ICurrentUser user, CreateOnce createOnce,
    IWeather weathers, IClock clock)
{
    public async Task<Page<EntryRow>> List(Guid portfolioId, EntryFilter filter, PageRequest page, CancellationToken ct)
    {
        await data.Portfolios.AsNoTracking().FirstOrDefaultAsync(p => p.Id == portfolioId, ct).OrMissing();
        var found = data.Located(filter).Where(e => e.Entry.PortfolioId == portfolioId);
        if (filter.Weather is { } least)
        {
            // A weather is worked out, not stored: the few hundred territories of the portfolio first, then those that answer.
            var kept = (await weathers.Of(await found.Select(e => e.Entry.TerritoryId).Distinct().ToListAsync(ct), ct)).Values.Where(w => w.Sign >= least)
                .Select(w => w.TerritoryId).ToList();
            found = found.Where(e => kept.Contains(e.Entry.TerritoryId));
        }
        return await EntryQueries.Sorts.Apply(found, page.Sort).Rows().ToPage(page, ct);
    }

    public Task<EntryRow> Get(Guid portfolioId, Guid id, CancellationToken ct) =>
        data.Located(new EntryFilter()).Where(e => e.Entry.Id == id && e.Entry.PortfolioId == portfolioId && data.Portfolios.Any(p => p.Id == portfolioId))
            .Rows().FirstOrDefaultAsync(ct).OrMissing();

    public async Task<(EntryRow Item, bool Created)> Add(Guid portfolioId, EntryInput input, CancellationToken ct)
    {
        var facts = input.Check();
        var territory = (await geography.ByIds([input.TerritoryId!.Value], ct)).GetValueOrDefault(input.TerritoryId.Value) ?? throw Unknown("territoryId");
        if (!user.Covers(territory.Departments)) throw new BusinessException(WorkbenchErrors.OutOfScope, 403);
        await CheckReferent(facts.ReferentId, ct);
        // The portfolio is part of what a retry must repeat.
        var (id, created) = await createOnce.Run(input.Id, (portfolioId, input with { Id = null }).ToString(), async id =>
        {
            (await data.Portfolios.AsNoTracking().Include(p => p.EligibleDepartments).FirstOrDefaultAsync(p => p.Id == portfolioId, ct).OrMissing())
                .MustBeEligible(territory.Departments);
            await Write(portfolioId, new PortfolioEntry(id, portfolioId, territory.Id, territory.Departments, facts), ct);
        }, ct);
        return (await Get(portfolioId, id, ct), created);
    }

    public async Task<EntryInput> InputOf(Guid portfolioId, Guid id, CancellationToken ct)
    {
        var entry = await Get(portfolioId, id, ct);
        return new EntryInput { TerritoryId = entry.TerritoryId, Status = entry.Status, Referent = entry.Referent, ReferentId = entry.ReferentId,
            From = entry.From, To = entry.To, Note = entry.Note, Source = entry.Source };
    }

    public async Task<EntryRow> Change(Guid portfolioId, Guid id, EntryInput input, Guid? stamp, CancellationToken ct)
    {
        var entry = await data.Entries.Where(e => e.PortfolioId == portfolioId).Editable(id, stamp, ct);
        var facts = (input with { TerritoryId = input.TerritoryId ?? entry.TerritoryId }).Check();
        new InputErrors().When(input.TerritoryId is { } other && other != entry.TerritoryId, "territoryId", PortfolioErrors.EntryTerritoryFixed).ThrowIfAny();
        await CheckReferent(facts.ReferentId, ct);
        entry.Change(facts);
        await Write(portfolioId, entry, ct);
        return await Get(portfolioId, id, ct);
    }

    public async Task Remove(Guid portfolioId, Guid id, Guid? stamp, CancellationToken ct)
    {
        (await data.Entries.Where(e => e.PortfolioId == portfolioId).Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<EntryRow> Restore(Guid portfolioId, Guid id, CancellationToken ct)
    {
        var entry = await data.Entries.IgnoreQueryFilters([ModelConventions.SoftDelete]).Where(e => e.PortfolioId == portfolioId).Editable(id, null, ct);
        entry.TakeBack(clock.Now);
        await Write(portfolioId, entry, ct);
        return await Get(portfolioId, id, ct);
    }

    private async Task Write(Guid portfolioId, PortfolioEntry entry, CancellationToken ct)
    {
        var portfolio = await data.Portfolios.Editable(portfolioId, null, ct);
        // The rule holds whoever looks: entries out of the writer's scope count too.
        var others = await data.Entries.IgnoreQueryFilters([ModelConventions.Scope])
            .Where(e => e.PortfolioId == portfolioId && e.TerritoryId == entry.TerritoryId).ToListAsync(ct);
        portfolio.Accept(entry, others);
        if (data.Context.Entry(entry).State is EntityState.Detached) data.Add(entry);
        await data.Save(ct);
    }

    private async Task CheckReferent(Guid? referent, CancellationToken ct)
    {
        if (referent is { } id && !(await users.ByIds([id], ct)).ContainsKey(id)) throw Unknown("referentId");
    }

    private static InputException Unknown(string field) => new([new FieldError(field, CoreErrors.UnknownReference, new Dictionary<string, object?>())]);
}
