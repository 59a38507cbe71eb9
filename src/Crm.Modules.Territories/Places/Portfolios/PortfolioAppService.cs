using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>Portfolios: list, read, make, change, delete, restore.</summary>
internal sealed class PortfolioAppService(PlacesData data, IGeography geography, CreateOnce createOnce, IClock clock)
{
    public static readonly SortMap<Portfolio> Sorts = new SortMap<Portfolio>("name", p => p.Id)
        .By("name", p => p.SearchName).By("from", p => p.From).By("to", p => p.To);

    public Task<Page<PortfolioRow>> List(PortfolioFilter filter, PageRequest page, CancellationToken ct)
    {
        var portfolios = data.Portfolios.AsNoTracking().SearchedBy(filter.Q, p => p.SearchName);
        if (filter.Territory is { } territory) portfolios = portfolios.Where(p => data.Entries.Any(e => e.PortfolioId == p.Id && e.TerritoryId == territory));
        return Rows(Sorts.Apply(portfolios, page.Sort)).ToPage(page, ct);
    }

    public Task<PortfolioRow> Get(Guid id, CancellationToken ct) =>
        Rows(data.Portfolios.AsNoTracking().Where(p => p.Id == id)).FirstOrDefaultAsync(ct).OrMissing();

    public async Task<(PortfolioRow Item, bool Created)> Create(PortfolioInput input, CancellationToken ct)
    {
        await EligibleDepartmentInput.MustExist(input.EligibleDepartments, geography, ct);
        var (id, created) = await createOnce.Run(input.Id, input with { Id = null }, async id =>
        {
            data.Add(new Portfolio(id, input));
            await data.Save(ct);
        }, ct);
        return (await Get(id, ct), created);
    }

    /// <summary>What a form or a merge patch starts from.</summary>
    public async Task<PortfolioInput> InputOf(Guid id, CancellationToken ct)
    {
        var portfolio = await Get(id, ct);
        return new PortfolioInput { Name = portfolio.Name, Description = portfolio.Description, From = portfolio.From, To = portfolio.To,
            EligibleDepartments = portfolio.EligibleDepartments, EligibilityNote = portfolio.EligibilityNote };
    }

    public async Task<PortfolioRow> Change(Guid id, PortfolioInput input, Guid? stamp, CancellationToken ct)
    {
        var portfolio = await data.Portfolios.Include(p => p.EligibleDepartments).Editable(id, stamp, ct);
        await EligibleDepartmentInput.MustExist(input.EligibleDepartments, geography, ct);
        portfolio.Describe(input);
        await data.Save(ct);
        return await Get(id, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await data.Portfolios.Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<PortfolioRow> Restore(Guid id, CancellationToken ct)
    {
        (await data.Portfolios.IgnoreQueryFilters([ModelConventions.SoftDelete]).Editable(id, null, ct)).TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    private IQueryable<PortfolioRow> Rows(IQueryable<Portfolio> portfolios) =>
        portfolios.Select(p => new PortfolioRow(p.Id, p.Name, p.Description, p.From, p.To, data.Entries.Count(e => e.PortfolioId == p.Id))
        {
            EligibleDepartments = p.EligibleDepartments.OrderBy(d => d.Code).Select(d => new EligibleDepartmentInput(d.Code, d.Since, d.Source)).ToList(),
            EligibilityNote = p.EligibilityNote,
            Stamp = p.Stamp,
        });
}
