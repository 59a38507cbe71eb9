using Crm.Foundation.Access;
using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>A record that went into another: who decided, what moved, which values changed, so that all of it can come back.</summary>
internal sealed class Merge : AuditedEntity, IScoped<MergeDepartment>
{
    public const int NameMaxLength = 220, SearchLength = 450, UndoDays = 30;

    private readonly List<MergeDepartment> scopeRows = [];

    private Merge() { }

    public Merge(Guid id, MergeKind kind, (Guid Id, string Name) kept, (Guid Id, string Name) gone, IEnumerable<string> scope) : base(id)
    {
        if (kept.Id == gone.Id) throw new BusinessException(MergeErrors.IntoItself);
        (Kind, KeptId, KeptName, GoneId, GoneName) = (kind, kept.Id, kept.Name, gone.Id, gone.Name);
        SearchText = Words.Searched(SearchLength, kept.Name, gone.Name);
        scopeRows.Become(scope);
    }

    public MergeKind Kind { get; private set; }
    public Guid KeptId { get; private set; }
    public Guid GoneId { get; private set; }

    [NotAudited]
    public string KeptName { get; private set; } = "";

    [NotAudited]
    public string GoneName { get; private set; } = "";

    /// <summary>Values of the kept record that the merge changed: <c>{"field":[before, after]}</c>.</summary>
    [NotAudited]
    public string Values { get; private set; } = "{}";

    /// <summary>What each owner of links moved, in its own words.</summary>
    [NotAudited]
    public string Links { get; private set; } = "[]";
    public int LinkCount { get; private set; }
    public DateTime? UndoneAt { get; private set; }
    public Guid? UndoneBy { get; private set; }

    /// <summary>In words, what had changed since and stayed as it was at the undo.</summary>
    [NotAudited]
    public string? NotRestored { get; private set; }
    public string SearchText { get; private set; } = "";
    public IReadOnlyCollection<MergeDepartment> ScopeRows => scopeRows;

    public void Moved(string values, IReadOnlyList<OwnerJournal> links) =>
        (Values, Links, LinkCount) = (values, OwnerJournal.Write(links), links.Sum(l => l.Count));

    public bool CanUndo(DateTime now) => UndoneAt is null && CreatedAt >= now.AddDays(-UndoDays);

    public void MustBeUndoable(DateTime now)
    {
        if (UndoneAt is not null) throw new BusinessException(MergeErrors.AlreadyUndone, 409);
        if (!CanUndo(now)) throw new BusinessException(MergeErrors.UndoTooLate).With("days", UndoDays);
    }

    public void Undo(Guid by, DateTime now, IReadOnlyCollection<string> notRestored)
    {
        MustBeUndoable(now);
        (UndoneAt, UndoneBy, NotRestored) = (now, by, notRestored.Count == 0 ? null : string.Join('\n', notRestored));
    }

    /// <summary>Keeps that it happened and forgets what it held: for a person erased, or once it cannot be undone.</summary>
    public void Forget(string name) => (KeptName, GoneName, SearchText, Values, Links, NotRestored) = (name, name, "", "{}", "[]", null);
}

/// <summary>A département in which one of the two records was in scope.</summary>
internal sealed class MergeDepartment : ScopeRow;
