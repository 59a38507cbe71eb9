using System.Linq.Expressions;

namespace Crm.Foundation.Data;

/// <summary>One expression inside another, for conditions that are made of parts.</summary>
public static class SaidOf
{
    /// <summary>The body of a condition, said of another variable.</summary>
    public static Expression With(this LambdaExpression said, Expression of) => new Said(said.Parameters[0], of).Visit(said.Body);

    private sealed class Said(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
