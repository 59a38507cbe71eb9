using System.Text.Json.Serialization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Time;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.PersonalData;

/// <summary>A processing as it is read.</summary>
internal sealed record ProcessingOutput(
    Guid Id, string Name, int Rank, string Purpose, string LegalBasis, string People, string Categories, string Recipients, string Retention, string Measures,
    string Source, DateTime At) : IStamped
{
    [JsonIgnore]
    public Guid Stamp { get; init; }
}

/// <summary>The register of processing: read, printed, and kept up to date.</summary>
internal sealed class RegisterAppService(RetentionData data, CreateOnce once, IClock clock, IMapper mapper)
{
    public static readonly SortMap<ProcessingActivity> Sorts = new SortMap<ProcessingActivity>("rank", a => a.Id)
        .By("rank", a => a.Rank).By("name", a => a.Name);

    public Task<Page<ProcessingOutput>> List(PageRequest page, CancellationToken ct) =>
        Out(Sorts.Apply(data.Register.AsNoTracking(), page.Sort)).ToPage(page, ct);

    /// <summary>All of it, to be read and printed: some twenty activities.</summary>
    public async Task<IReadOnlyList<ProcessingOutput>> All(CancellationToken ct) => await Out(Sorts.Apply(data.Register.AsNoTracking(), null)).ToListAsync(ct);

    public Task<ProcessingOutput> Get(Guid id, CancellationToken ct) =>
        Out(data.Register.AsNoTracking().Where(a => a.Id == id)).FirstOrDefaultAsync(ct).OrMissing();

    public async Task<(ProcessingOutput Item, bool Created)> Create(ProcessingInput input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input with { Id = null }, async id =>
        {
            data.Add(new ProcessingActivity(id, input));
            await data.Save(ct);
        }, ct);
        return (await Get(id, ct), created);
    }

    public async Task<ProcessingInput> InputOf(Guid id, CancellationToken ct)
    {
        var a = await Get(id, ct);
        return new ProcessingInput
        {
            Name = a.Name, Rank = a.Rank, Purpose = a.Purpose, LegalBasis = a.LegalBasis, People = a.People, Categories = a.Categories,
            Recipients = a.Recipients, Retention = a.Retention, Measures = a.Measures, Source = a.Source,
        };
    }

    public async Task<ProcessingOutput> Change(Guid id, ProcessingInput input, Guid? stamp, CancellationToken ct)
    {
        (await data.Register.Editable(id, stamp, ct)).Describe(input);
        await data.Save(ct);
        return await Get(id, ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await data.Register.Editable(id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task<ProcessingOutput> Restore(Guid id, CancellationToken ct)
    {
        (await data.Deleted(data.Register).Editable(id, null, ct)).TakeBack(clock.Now);
        await data.Save(ct);
        return await Get(id, ct);
    }

    /// <summary>The proposals of the house, where the register is empty.</summary>
    public async Task Start(CancellationToken ct)
    {
        if (await data.Register.IgnoreQueryFilters().AnyAsync(ct)) return;
        foreach (var input in DefaultRegister.All) data.Add(new ProcessingActivity(clock.NewId(), input));
        await data.Save(ct);
    }

    private IQueryable<ProcessingOutput> Out(IQueryable<ProcessingActivity> activities) =>
        activities.ProjectTo<ProcessingOutput>(mapper.ConfigurationProvider);
}
