using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Workbench.Lists;

/// <summary>Who finds a view in the picker of its list. What it shows stays what each reader may see.</summary>
public enum Sharing { Private, Departments, National }

/// <summary>A list as somebody likes it: filters, columns and order under a name.</summary>
public sealed class SavedView : AuditedEntity
{
    public const int NameMaxLength = 80, MaxPerPerson = 100, ListMaxLength = 60;

    private readonly List<SavedViewDepartment> departments = [];

    private SavedView() { }

    public SavedView(Guid id, ListDefinition list, string? name, string? query) : base(id)
    {
        ListKey = list.Key;
        Change(list, name, query);
    }

    public string ListKey { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>Known keys of the list only: <see cref="ListDefinition.Keep"/>.</summary>
    public string Query { get; private set; } = "";
    public Sharing Sharing { get; private set; }
    public IReadOnlyCollection<SavedViewDepartment> Departments => departments;

    public static InputErrors Examine(ListDefinition? list, string? name, string? query) => new InputErrors()
        .When(list is null, "list", CoreErrors.UnknownReference).Text(name, NameMaxLength, "name")
        .When(query?.Length > ListDefinition.QueryMaxLength, "query", CoreErrors.TooLong, ("max", ListDefinition.QueryMaxLength));

    public void Change(ListDefinition list, string? name, string? query)
    {
        Examine(list, name, query).ThrowIfAny();
        (Name, Query) = (name!.Trim(), list.Keep(query));
        if (Query.Length > ListDefinition.QueryMaxLength)
            new InputErrors().Add("query", CoreErrors.TooLong, ("max", ListDefinition.QueryMaxLength)).ThrowIfAny();
    }

    /// <param name="own">Départements of the person who shares; the view goes to nobody else's.</param>
    public void Share(Sharing sharing, IReadOnlyCollection<string> own)
    {
        if (sharing is Sharing.Departments && own.Count == 0) throw new BusinessException(ViewErrors.NobodyToShareWith);
        Sharing = sharing;
        var wanted = sharing is Sharing.Departments ? own.ToHashSet() : [];
        departments.RemoveAll(d => !wanted.Contains(d.Code));
        departments.AddRange(wanted.Except(departments.Select(d => d.Code)).ToList().Select(c => new SavedViewDepartment(Id, c)));
    }
}

/// <summary>A département whose Caf finds a shared view.</summary>
public sealed record SavedViewDepartment(Guid ViewId, string Code);

/// <summary>The view one person opens a list with.</summary>
public sealed class DefaultView
{
    private DefaultView() { }

    public DefaultView(Guid userId, string listKey, Guid viewId) => (UserId, ListKey, ViewId) = (userId, listKey, viewId);

    public Guid UserId { get; private set; }
    public string ListKey { get; private set; } = "";
    public Guid ViewId { get; private set; }

    public void Become(Guid viewId) => ViewId = viewId;
}
