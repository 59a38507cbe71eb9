using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Templates;

/// <summary>Templates of exchanges: the network's, kept by the national team, and those each Caf keeps for itself.</summary>
internal sealed class TemplateAppService(ExchangesData data, ICurrentUser user, IClock clock, CreateOnce once, IMapper mapper)
{
    public static readonly SortMap<ExchangeTemplate> Sorts = new SortMap<ExchangeTemplate>("kind", t => t.Id).By("kind", t => t.Kind).By("name", t => t.Name);

    private const int MaxOffered = 100;

    public Task<Page<TemplateOutput>> List(TemplateFilter filter, PageRequest page, CancellationToken ct)
    {
        var templates = data.Templates.AsNoTracking();
        if (filter.Kind is { } kind) templates = templates.Where(t => t.Kind == kind);
        if (filter.National is { } national) templates = templates.Where(t => t.National == national);
        return Outputs(Sorts.Apply(templates, page.Sort)).ToPage(page, ct);
    }

    /// <summary>What the form of an exchange offers: by kind, one's Caf's before the network's.</summary>
    public async Task<IReadOnlyList<TemplateOutput>> Offered(CancellationToken ct) =>
        await Outputs(data.Templates.AsNoTracking().OrderBy(t => t.Kind).ThenBy(t => t.National).ThenBy(t => t.Name).Take(MaxOffered)).ToListAsync(ct);

    public async Task<TemplateOutput> Get(Guid id, CancellationToken ct) =>
        await Outputs(data.Templates.AsNoTracking().Where(t => t.Id == id)).FirstOrDefaultAsync(ct) ?? throw CoreErrors.Missing();

    public Task<(Guid Id, bool Created)> Create(TemplateInput input, CancellationToken ct)
    {
        ExchangeTemplate.Examine(input).ThrowIfAny();
        if (!MayManage(input.National)) throw new BusinessException(ExchangeErrors.TemplateNotYours, 403);
        return once.Run(input.Id, input, async id =>
        {
            data.Add(new ExchangeTemplate(id, input, [.. user.Profile.Departments]));
            await data.Save(ct);
        }, ct);
    }

    public async Task Change(Guid id, TemplateInput input, Guid? stamp, CancellationToken ct)
    {
        (await Mine(data.Templates, id, stamp, ct)).Rewrite(input);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await Mine(data.Templates, id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        (await Mine(data.Deleted(data.Templates), id, null, ct)).TakeBack(clock.Now);
        await data.Save(ct);
    }

    public bool MayManage(bool national) => user.May(TemplateWrites.Keep, new WrittenRow(user.Id, KeptBy: ExchangeTemplate.KeptAs(national)));

    /// <summary>For one's own Caf, which needs a département; or for the network.</summary>
    public bool MayAddOwn => user.Has(TerritoriesPermissions.Templates.Default) && user.Profile.Departments.Count > 0;

    public bool MayAdd => MayAddOwn || MayManage(true);

    private async Task<ExchangeTemplate> Mine(IQueryable<ExchangeTemplate> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var template = await source.Editable(id, null, ct);
        user.Demand(TemplateWrites.Keep, template);
        template.MustBe(stamp);
        return template;
    }

    private IQueryable<TemplateOutput> Outputs(IQueryable<ExchangeTemplate> templates) =>
        templates.ProjectTo<TemplateOutput>(mapper.ConfigurationProvider);
}
