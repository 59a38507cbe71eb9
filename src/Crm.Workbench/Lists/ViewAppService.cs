using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Workbench.Access;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Workbench.Lists;

/// <summary>Views of lists: one's own, those of one's Caf, those of the network.</summary>
public sealed class ViewAppService(ListsData data, ListCatalog lists, ICurrentUser user, IClock clock, CreateOnce once)
{
    public async Task<Page<ViewOutput>> List(string? list, PageRequest request, CancellationToken ct)
    {
        var mayOpen = lists.All.Where(l => MayOpen(l) && (string.IsNullOrEmpty(list) || l.Key == list)).Select(l => l.Key).ToList();
        return await Outputs(Readable.Where(v => mayOpen.Contains(v.ListKey)).OrderBy(v => v.Name).ThenBy(v => v.Id)).ToPage(request, ct) is var page
            ? page.Select(WithUrl) : page;
    }

    public async Task<ViewOutput> Get(Guid id, CancellationToken ct)
    {
        var view = await Outputs(Readable.Where(v => v.Id == id)).FirstOrDefaultAsync(ct);
        return view is not null && lists.Find(view.List) is { } list && MayOpen(list) ? WithUrl(view) : throw CoreErrors.Missing();
    }

    public async Task<ViewPicker> Picker(ListDefinition list, string query, Guid? from, CancellationToken ct)
    {
        var views = (await Outputs(Readable.Where(v => v.ListKey == list.Key).OrderBy(v => v.Name).ThenBy(v => v.Id).Take(SavedView.MaxPerPerson))
            .ToListAsync(ct)).ConvertAll(WithUrl);
        var kept = list.Keep(query);
        var active = views.FirstOrDefault(v => v.Id == from) ?? (kept.Length > 0 ? views.FirstOrDefault(v => v.Query == kept) : null);
        return new ViewPicker(list.Key, list.Path, kept, views, active, active is not null && active.Query != kept);
    }

    public async Task<(Guid Id, bool Created)> Create(ViewInput input, CancellationToken ct)
    {
        var list = lists.Find(input.List) is { } known && MayOpen(known) ? known : null;
        SavedView.Examine(list, input.Name, input.Query).ThrowIfAny();
        if (await data.Views.CountAsync(v => v.CreatedBy == user.Id, ct) >= SavedView.MaxPerPerson)
            throw new BusinessException(ViewErrors.TooMany).With("max", SavedView.MaxPerPerson);
        return await once.Run(input.Id, input, async id =>
        {
            var view = new SavedView(id, list!, input.Name, input.Query);
            Share(view, input.Sharing ?? Sharing.Private);
            data.Add(view);
            await data.Save(ct);
        }, ct);
    }

    public async Task Update(Guid id, ViewInput input, Guid? stamp, CancellationToken ct)
    {
        var view = await Mine(data.Views, id, stamp, ct);
        view.Change(lists.Find(view.ListKey) ?? throw CoreErrors.Missing(), input.Name, input.Query);
        Share(view, input.Sharing ?? Sharing.Private);
        await data.Save(ct);
    }

    public async Task Delete(Guid id, Guid? stamp, CancellationToken ct)
    {
        (await Mine(data.Views, id, stamp, ct)).Delete(clock.Now);
        await data.Save(ct);
    }

    public async Task Restore(Guid id, CancellationToken ct)
    {
        var view = await Mine(data.Deleted(data.Views), id, null, ct);
        view.TakeBack(clock.Now);
        await data.Save(ct);
    }

    /// <summary>The view one opens its list with from now on; not given, the list opens as it is.</summary>
    public async Task OpenWith(string listKey, Guid? id, CancellationToken ct)
    {
        if (id is { } chosen && (await Get(chosen, ct)).List != listKey) throw CoreErrors.Missing();
        var before = await data.DefaultViews.AsTracking().FirstOrDefaultAsync(d => d.UserId == user.Id && d.ListKey == listKey, ct);
        if (id is not { } view) { if (before is not null) data.Context.Remove(before); }
        else if (before is not null) before.Become(view);
        else data.Add(new DefaultView(user.Id, listKey, view));
        await data.Save(ct);
    }

    /// <summary>Where a list opens for this person, when they chose a view they may still read.</summary>
    public async Task<string?> Opening(ListDefinition list, CancellationToken ct)
    {
        var mine = data.DefaultViews.Where(d => d.UserId == user.Id && d.ListKey == list.Key).Select(d => d.ViewId);
        return await Outputs(Readable.Where(v => mine.Contains(v.Id))).FirstOrDefaultAsync(ct) is { } view ? WithUrl(view).Url : null;
    }

    private bool MayOpen(ListDefinition list) => list.Permission is null || user.Has(list.Permission);

    /// <summary>Shared views are the Caf network's own: a committee does not see how its Caf works.</summary>
    private IQueryable<SavedView> Readable
    {
        get
        {
            var (me, shares, departments) = (user.Id, user.Profile.AudienceFloor <= (int)Audience.Caf, user.Profile.Departments);
            return data.Views.Where(v =>
                v.CreatedBy == me
                || (shares && (v.Sharing == Sharing.National || (v.Sharing == Sharing.Departments && v.Departments.Any(d => departments.Contains(d.Code))))));
        }
    }

    private IQueryable<ViewOutput> Outputs(IQueryable<SavedView> views)
    {
        var me = user.Id;
        return views.AsNoTracking().Select(v => new ViewOutput
        {
            Id = v.Id, List = v.ListKey, Name = v.Name, Query = v.Query, Sharing = v.Sharing, Author = v.CreatedBy, Mine = v.CreatedBy == me,
            IsDefault = data.DefaultViews.Any(d => d.UserId == me && d.ViewId == v.Id), Stamp = v.Stamp,
        });
    }

    /// <summary>One made with keys of former addresses is read in those of today.</summary>
    private ViewOutput WithUrl(ViewOutput view)
    {
        var list = lists.Find(view.List);
        var query = list?.Keep(view.Query) ?? view.Query;
        return view with { Query = query, Url = $"{list?.Path}?{(query.Length > 0 ? query + "&" : "")}vue={view.Id}" };
    }

    private void Share(SavedView view, Sharing sharing)
    {
        if (sharing is not Sharing.Private && sharing != view.Sharing && !user.Has(WorkbenchPermissions.Views.Share))
            throw new BusinessException(ViewErrors.SharingNotAllowed, 403);
        if (sharing is Sharing.National && !user.Profile.Everything) throw new BusinessException(ViewErrors.NationalOnly);
        view.Share(sharing, user.Profile.Departments);
    }

    private async Task<SavedView> Mine(IQueryable<SavedView> source, Guid id, Guid? stamp, CancellationToken ct)
    {
        var view = await source.Include(v => v.Departments).AsTracking().FirstOrDefaultAsync(v => v.Id == id && v.CreatedBy == user.Id, ct);
        if (view is null) throw await Readable.AnyAsync(v => v.Id == id, ct) ? new BusinessException(ViewErrors.NotOwner, 403) : CoreErrors.Missing();
        view.MustBe(stamp);
        return view;
    }
}
