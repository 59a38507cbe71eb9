using Crm.Foundation.Access;

namespace Crm.Workbench.Documents;

/// <summary>What one writes of a document beside its file.</summary>
/// <param name="Category">Code of a category; « autre » when not given.</param>
/// <param name="Audience">Null: the readers of what it is attached to.</param>
public sealed record DocumentInput(string? Title, string? Category = null, Audience? Audience = null)
{
    public DocumentInput() : this(null, null, null) { }
}
