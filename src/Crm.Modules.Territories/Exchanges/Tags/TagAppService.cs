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

namespace Crm.Modules.Territories.Exchanges.Tags;

/// <summary>Tags that the person sees: list, make, rename, merge, delete, each undone within thirty days.</summary>
internal sealed class TagAppService(ExchangesData data, ICurrentUser user, IClock clock, CreateOnce once, RetagAppService retagging,
    IMapper mapper)
{
    public static readonly SortMap<Tag> Sorts = new SortMap<Tag>("name", t => t.Id).By("name", t => t.SearchName).By("reach", t => t.Reach)
        .By("createdAt", t => t.CreatedAt);

    public Task<Page<TagOutput>> List(TagFilter filter, PageRequest page, CancellationToken ct)
    {
        var tags = data.Tags.AsNoTracking().SearchedBy(filter.Q, t => t.SearchName);
        if (filter.Reach is { } reach) tags = tags.Where(t => t.Reach == reach);
        return Outputs(Sorts.Apply(tags, page.Sort)).ToPage(page, ct);
    }

    /// <summary>What a picker offers: one's own first, then the Caf's, then the network's.</summary>
    public async Task<IReadOnlyList<TagName>> Offer(string? q, int max, CancellationToken ct) =>
        await data.Tags.AsNoTracking().SearchedBy(q, t => t.SearchName).OrderBy(t => t.Reach).ThenBy(t => t.SearchName).Take(max)
            .ProjectTo<TagName>(mapper.ConfigurationProvider).ToListAsync(ct);

    public async Task<TagOutput> Get(Guid id, CancellationToken ct) => await Outputs(data.Tags.AsNoTracking().Where(t => t.Id == id)).FirstOrDefaultAsync(ct)
        ?? throw CoreErrors.Missing();

    public Task<(Guid Id, bool Created)> Create(TagInput input, CancellationToken ct) => once.Run(input.Id, input, async id =>
    {
        var reach = input.Reach ?? TagReach.Personal;
        Demand(reach);
        var tag = new Tag(id, input.Name, reach, input.Colour ?? TagColour.Grey, [.. user.Profile.Departments]);
        await MustBeFree(tag, ct);
        data.Add(tag);
        await data.Save(ct);
    }, ct);

    public async Task Change(Guid id, TagInput input, Guid? stamp, CancellationToken ct)
    {
        var tag = await Mine(data.Tags, id, stamp, ct);
        if (input.Reach is { } reach && reach != tag.Reach)
            throw new InputException([new FieldError("reach", ExchangeErrors.TagReachNotAllowed, new Dictionary<string, object?>())]);
        tag.Describe(input.Name, input.Colour ?? tag.Colour);
        await MustBeFree(tag, ct);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await Mine(data.Tags, id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    /// <summary>Its exchanges take the other word, and it goes away; undoing the retagging brings all back.</summary>
    public async Task<RetagOutput> Merge(Guid id, Guid? into, CancellationToken ct)
    {
        new InputErrors().When(into is null, "into", CoreErrors.Required).ThrowIfAny();
        var tag = await Mine(data.Tags, id, null, ct);
        var other = await data.Tags.FirstOrDefaultAsync(t => t.Id == into, ct);
        new InputErrors().When(other is null, "into", CoreErrors.UnknownReference).ThrowIfAny();
        tag.MergeInto(other!, clock.Now);
        return await retagging.Move(tag.Id, other!.Id, ct);
    }

    /// <summary>Gives back a deleted tag, on the exchanges that carried it.</summary>
    public async Task Restore(Guid id, CancellationToken ct)
    {
        var tag = await Mine(data.Deleted(data.Tags), id, null, ct);
        if (tag.DeletedAt is not { } deletedAt) return;
        tag.TakeBack(clock.Now);
        await MustBeFree(tag, ct);
        await data.Save(ct);
    }

    public bool MayManage(TagReach reach, Guid author) => user.May(TagWrites.Keep, new WrittenRow(author, KeptBy: Tag.KeptAs(reach)));

    /// <summary>A shared one is of a Caf: the author has a département.</summary>
    public bool MayCreate(TagReach reach) => MayManage(reach, user.Id) && (reach is not TagReach.Shared || user.Profile.Departments.Count > 0);

    private void Demand(TagReach reach)
    {
        if (!MayManage(reach, user.Id))
            throw new InputException([new FieldError("reach", ExchangeErrors.TagReachNotAllowed, new Dictionary<string, object?>())]);
    }

    private async Task<Tag> Mine(IQueryable<Tag> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var tag = await source.Editable(id, null, ct);
        user.Demand(TagWrites.Keep, tag);
        tag.MustBe(stamp);
        return tag;
    }

    private async Task MustBeFree(Tag tag, CancellationToken ct)
    {
        var taken = await data.Tags.AnyAsync(t => t.Id != tag.Id && t.Reach == tag.Reach && t.SearchName == tag.SearchName, ct);
        new InputErrors().When(taken, "name", ExchangeErrors.TagNameTaken).ThrowIfAny();
    }

    private IQueryable<TagOutput> Outputs(IQueryable<Tag> tags) => tags.Select(t =>
        new TagOutput(t.Id, t.Name, t.Reach, t.Colour, data.Interactions.Count(i => data.TagLinks.Any(l => l.TagId == t.Id && l.InteractionId == i.Id)),
            t.CreatedBy) { Stamp = t.Stamp });
}
